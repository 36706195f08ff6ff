// Finds all terms of a lexicon in one pass over a text's words, however many terms there are.
import { withoutArabicPrefix } from "./arabic-prefix";
import { tokenize, type Token } from "./tokens";

/** A term's place in the text and what it stands for. */
export interface TermHit<V> {
  start: number;
  end: number;
  values: V[];
}

interface Node<V> {
  exact: Map<string, Node<V>>;
  /** Beginnings of words (`cyber*` in the lexicon). */
  prefixes: Map<string, Node<V>>;
  /** Lengths of `prefixes` in characters, the longest first; made when the node is first asked. */
  lengths: number[] | null;
  values: V[];
}

export type TermTrie<V> = Node<V>;

const LONGEST_PREFIX = 24;
const newNode = <V>(): Node<V> => ({ exact: new Map(), prefixes: new Map(), lengths: null, values: [] });

/**
 * Builds the trie of `[term, value]` pairs. A term is one or more words; a word that ends in `*` stands for every word
 * that begins so. A term given twice keeps both values.
 */
export function buildTermTrie<V>(terms: Iterable<readonly [string, V]>): TermTrie<V> {
  const root = newNode<V>();
  for (const [term, value] of terms) addTerm(root, term, value);
  return root;
}

function addTerm<V>(root: Node<V>, term: string, value: V): void {
  let node = root;
  for (const token of tokenize(term)) {
    const branch = term[token.end] === "*" ? node.prefixes : node.exact;
    let next = branch.get(token.form);
    if (!next) branch.set(token.form, (next = newNode()));
    node = next;
  }
  if (node !== root) node.values.push(value);
}

/** The longest term at each place of `tokens`, left to right, none overlapping another. */
export function findTerms<V>(trie: TermTrie<V>, tokens: readonly Token[]): TermHit<V>[] {
  const hits: TermHit<V>[] = [];
  for (let index = 0; index < tokens.length;) {
    const found = longestFrom(trie, tokens, index);
    if (!found) {
      index += 1;
      continue;
    }
    const [last, values] = found;
    hits.push({ start: (tokens[index] as Token).start, end: (tokens[last] as Token).end, values });
    index = last + 1;
  }
  return hits;
}

/** Index of the last token of the longest term that begins at `index`, and its values. */
function longestFrom<V>(node: Node<V>, tokens: readonly Token[], index: number): [number, V[]] | null {
  const token = tokens[index];
  if (!token) return null;
  let best: [number, V[]] | null = null;
  for (const next of branches(node, token.form)) {
    const deeper = longestFrom(next, tokens, index + 1);
    const here: [number, V[]] | null = deeper ?? (next.values.length > 0 ? [index, next.values] : null);
    if (here && (!best || here[0] > best[0])) best = here;
  }
  return best;
}

/** The nodes that a word leads to; an Arabic one also without the little words that are written onto it. */
function branches<V>(node: Node<V>, form: string): Node<V>[] {
  const found = branchesOf(node, form);
  const bare = withoutArabicPrefix(form);
  return bare === form ? found : [...found, ...branchesOf(node, bare)];
}

/** By the whole word first, then by its beginnings, longest first. */
function branchesOf<V>(node: Node<V>, form: string): Node<V>[] {
  const found: Node<V>[] = [];
  const exact = node.exact.get(form);
  if (exact) found.push(exact);
  if (node.prefixes.size === 0) return found;
  for (const length of (node.lengths ??= prefixLengths(node))) {
    const next = length <= form.length ? node.prefixes.get(form.slice(0, length)) : undefined;
    if (next) found.push(next);
  }
  return found;
}

function prefixLengths<V>({ prefixes }: Node<V>): number[] {
  const lengths = new Set([...prefixes.keys()].map((prefix) => prefix.length));
  return [...lengths].filter((length) => length > 0 && length <= LONGEST_PREFIX).sort((one, other) => other - one);
}
