// Asks the index of the quick jump: every word typed must stand in an entry, the last one may be unfinished.
import lunr from "lunr";
import { JUMP_KINDS, jumpWords, type JumpEntry, type JumpIndex } from "@/lib/domain/jump";

/** A loaded index. */
export interface Jumps {
  find(text: string): JumpEntry[];
}

const MOST = 12;

/** Makes the index ready; the best entries come first, at most twelve. */
export function loadJumps({ entries, index }: JumpIndex): Jumps {
  const loaded = lunr.Index.load(index);
  return {
    find(text) {
      const words = jumpWords(text);
      if (words.length === 0) return [];
      const found = loaded.query((query) => words.forEach((word, at) => addWord(query, word, at === words.length - 1)));
      return found.slice(0, MOST).flatMap(({ ref }) => entryAt(entries, Number(ref)));
    },
  };
}

function addWord(query: lunr.Query, word: string, isLast: boolean): void {
  const required = { usePipeline: false, presence: lunr.Query.presence.REQUIRED };
  const wildcard = isLast ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE;
  query.term(word, { ...required, wildcard });
  // A whole word goes before those that only begin so.
  if (isLast) query.term(word, { usePipeline: false, boost: 4 });
}

function entryAt(entries: JumpIndex["entries"], at: number): JumpEntry[] {
  const [kind, label = "", note = "", target = ""] = entries[at] ?? [];
  const known = kind === undefined ? undefined : JUMP_KINDS[kind];
  return known ? [{ kind: known, label, note, target }] : [];
}
