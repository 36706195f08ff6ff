// Suggests a query whose words the corpus knows, where it does not know those that were typed.
import type { Query, QueryNode } from "@/lib/domain/query";
import type { SearchEngine } from "@/lib/domain/search-engine";
import { termOf } from "@/lib/search/analyze";
import { editDistance } from "@/lib/search/edit-distance";
import { printQuery } from "@/lib/search/print-query";
import type { Corpus } from "./corpus";

const SHORTEST_WORD = 4;
const SHORT_WORD = 6;

/** The query in the query language with known words in place of unknown ones; null where there is nothing to suggest. */
export async function suggestSpelling(corpus: Corpus, { root }: Query, isNeeded: boolean): Promise<string | null> {
  const words = root && isNeeded ? [...new Set(wordsIn(root))] : [];
  if (!root || words.length === 0) return null;
  const engine = corpus.engine;
  const known = new Set((await engine.knownWords(words.map(termOf))).map(({ word }) => word));
  const better = new Map<string, string>();
  for (const word of words.filter((typed) => !known.has(termOf(typed)))) {
    const like = await nearestWord(engine, termOf(word));
    if (like !== null) better.set(word, like);
  }
  return better.size === 0 ? null : printQuery(replaceWords(root, better));
}

/** The word with the fewest mistakes between them, of several the most frequent. */
async function nearestWord(engine: SearchEngine, term: string): Promise<string | null> {
  const most = term.length < SHORT_WORD ? 1 : 2;
  const judged = (await engine.wordsLike(term))
    .map(({ word, statements }) => ({ word, statements, mistakes: editDistance(term, word, most) }))
    .filter(({ mistakes, word }) => mistakes <= most && /^\p{L}+$/u.test(word));
  const [best] = judged.sort((a, b) => a.mistakes - b.mistakes || b.statements - a.statements);
  return best?.word ?? null;
}

function wordsIn(node: QueryNode): string[] {
  if (node.kind === "word") return /^\p{L}+$/u.test(node.text) && node.text.length >= SHORTEST_WORD ? [node.text] : [];
  return node.kind === "and" || node.kind === "or" || node.kind === "near" ? node.nodes.flatMap(wordsIn) : [];
}

function replaceWords(node: QueryNode, better: ReadonlyMap<string, string>): QueryNode {
  if (node.kind === "word") return { ...node, text: better.get(node.text) ?? node.text };
  if (node.kind === "near") {
    const [first, second] = node.nodes.map((text) =>
      text.kind === "word" ? { ...text, text: better.get(text.text) ?? text.text } : text,
    );
    return first && second ? { ...node, nodes: [first, second] } : node;
  }
  return "nodes" in node ? { ...node, nodes: node.nodes.map((child) => replaceWords(child, better)) } : node;
}
