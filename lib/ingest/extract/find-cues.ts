// The cues of a passage, in order: what its words do in putting something forward.
import { ASK_CUES } from "./lexicon/ask-cues";
import { buildTermTrie, findTerms, type TermTrie } from "./term-trie";
import type { Token } from "./tokens";

/** A cue and the place where its words begin in the text. */
export interface Cue {
  name: string;
  start: number;
}

let trie: TermTrie<string> | undefined;

/** Cues of all languages at once: their words hardly meet. */
export function findCues(tokens: readonly Token[]): Cue[] {
  trie ??= buildTermTrie(
    Object.entries(ASK_CUES).flatMap(([name, terms]) => terms.split("|").map((term) => [term, name] as const)),
  );
  return findTerms(trie, tokens).map(({ start, values }) => ({ name: values[0] ?? "", start }));
}
