// Suggests a query whose words and names the corpus knows, where it does not know those that were typed.
import type { FieldNode, QueryNode, TextNode } from "@/lib/domain/query";
import type { SearchRequest } from "@/lib/domain/search";
import type { KnownWord, SearchEngine } from "@/lib/domain/search-engine";
import { termOf } from "@/lib/search/analyze";
import { editDistance, mostMistakes } from "@/lib/search/edit-distance";
import { namesSpelled } from "@/lib/search/names-spelled";
import { printQuery } from "@/lib/search/print-query";
import { splitWords } from "@/lib/search/split-words";
import type { Corpus } from "./corpus";
import { speakersSpelled, type LikeName } from "./find-speakers";
import { planSearch, type PlannedSearch } from "./search-request";

const SHORTEST_WORD = 4;
/** A word with one mistake more is the likelier one where it stands in twenty times as many statements. */
const COST_OF_MISTAKE = Math.log(20);
/** Of more words that the corpus does not know none is meant to be one of its own; each costs a walk through all of these. */
const MOST_STRANGE = 8;
/** So many names are tried. */
const MOST_NAMES = 5;

/** What stands in place of a word, or of a name by its field. */
type Replacements = ReadonlyMap<string, string>;

/**
 * The query in the query language with known words and names in place of unknown ones; null where one of them is like
 * nothing that is known, or where the query would find nothing even so under the same filters. @throws as the engine.
 */
export async function suggestSpelling(
  corpus: Corpus,
  { query: { root }, unknown }: Pick<PlannedSearch, "query" | "unknown">,
  request: SearchRequest,
): Promise<string | null> {
  if (!root) return null;
  const sought = fieldsIn(root);
  const names = unknown.filter((field) => sought.includes(field));
  const [words, named] = await Promise.all([knownWordsFor(corpus.engine, root), knownNamesFor(corpus, names)]);
  if (!words || named.length === 0 || words.size + names.length === 0) return null;
  const judged = await Promise.all(
    named.map(async ({ replacements, mistakes }) => {
      const text = printQuery(replaceIn(root, new Map([...words, ...replacements])));
      return { text, weight: weigh(await countFound(corpus, text, request), mistakes) };
    }),
  );
  const [best] = judged.filter(({ weight }) => weight > -Infinity).sort((a, b) => b.weight - a.weight);
  return best?.text ?? null;
}

/** How likely what stands in so many statements is meant by what is so many mistakes away from it. */
function weigh(statements: number, mistakes: number): number {
  return Math.log(statements) - COST_OF_MISTAKE * mistakes;
}

async function countFound(corpus: Corpus, text: string, request: SearchRequest): Promise<number> {
  const planned = await planSearch(corpus, { ...request, text, start: { at: "first" }, pageSize: 1 }, 0);
  return (await corpus.engine.search(planned.request)).total;
}

/** Words for those that the corpus does not know; null where one of them is like none that it knows. */
async function knownWordsFor(engine: SearchEngine, root: QueryNode): Promise<Replacements | null> {
  const words = [...new Set(wordsIn(root))];
  const known = new Set((await engine.knownWords(words.map(termOf))).map(({ word }) => word));
  const strange = words.filter((typed) => !known.has(termOf(typed)));
  if (strange.length > MOST_STRANGE) return null;
  const better = new Map<string, string>();
  for (const word of strange) {
    const like = nearestWord(termOf(word), await engine.wordsLike(termOf(word)));
    if (like === null) return null;
    better.set(word, like);
  }
  return better;
}

/** The word that is most likely meant: by the mistakes between them, and by the statements that hold it. */
export function nearestWord(term: string, like: KnownWord[]): string | null {
  const most = mostMistakes(term);
  const [best] = like
    .filter(({ word }) => /^\p{L}+$/u.test(word))
    .map(({ word, statements }) => ({ word, statements, mistakes: editDistance(term, word, most) }))
    .filter(({ mistakes }) => mistakes <= most)
    .sort((a, b) => weigh(b.statements, b.mistakes) - weigh(a.statements, a.mistakes));
  return best?.word ?? null;
}

/** Ways to replace the names that the corpus does not know; none where one of them is like none that is known. */
async function knownNamesFor(
  corpus: Corpus,
  names: FieldNode[],
): Promise<{ replacements: Replacements; mistakes: number }[]> {
  const likes = await Promise.all(names.map((name) => namesLike(corpus, name)));
  if (likes.some((like) => like.length === 0)) return [];
  const ways = Math.max(1, ...likes.map((like) => like.length));
  return Array.from({ length: ways }, (_, way) => {
    const chosen = likes.map((like) => like[way] ?? like[0] ?? { text: "", mistakes: 0 });
    return {
      replacements: new Map(chosen.map(({ text }, at) => [keyOf(names[at]), text])),
      mistakes: chosen.reduce((sum, { mistakes }) => sum + mistakes, 0),
    };
  });
}

async function namesLike(corpus: Corpus, { field, text }: FieldNode): Promise<LikeName[]> {
  if (field === "speaker") return speakersSpelled(corpus, text, MOST_NAMES);
  return field === "cites" ? [] : namesSpelled(field, text, MOST_NAMES);
}

/** No word has a colon. */
const keyOf = (name: FieldNode | undefined): string => `${name?.field}:${name?.text}`;

function fieldsIn(node: QueryNode): FieldNode[] {
  if (node.kind === "field") return [node];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(fieldsIn) : [];
}

/** Words, also those of phrases; what is excluded, a beginning or a value may be whatever it is. */
function wordsIn(node: QueryNode): string[] {
  if (node.kind === "word" || node.kind === "phrase") return plainWords(node.text).map(({ text }) => text);
  return node.kind === "and" || node.kind === "or" || node.kind === "near" ? node.nodes.flatMap(wordsIn) : [];
}

interface PlacedWord {
  text: string;
  start: number;
  end: number;
}

function plainWords(text: string): PlacedWord[] {
  return splitWords(text)
    .filter(({ kind }) => kind === "plain")
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }))
    .filter((word) => /^\p{L}+$/u.test(word.text) && word.text.length >= SHORTEST_WORD);
}

/** What is excluded stays as it was typed. */
function replaceIn(node: QueryNode, better: Replacements): QueryNode {
  if (node.kind === "field") return { ...node, text: better.get(keyOf(node)) ?? node.text };
  if (node.kind === "word" || node.kind === "phrase") return replaceInText(node, better);
  if (node.kind === "near") {
    const [first, second] = node.nodes;
    return { ...node, nodes: [replaceInText(first, better), replaceInText(second, better)] };
  }
  return "nodes" in node ? { ...node, nodes: node.nodes.map((child) => replaceIn(child, better)) } : node;
}

function replaceInText(node: TextNode, better: Replacements): TextNode {
  if (node.kind === "prefix") return node;
  const text = plainWords(node.text).reduceRight(
    (whole, word) => whole.slice(0, word.start) + (better.get(word.text) ?? word.text) + whole.slice(word.end),
    node.text,
  );
  return { ...node, text };
}
