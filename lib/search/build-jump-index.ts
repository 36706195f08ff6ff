// Builds the index of the quick jump, small enough to be sent whole.
import lunr from "lunr";
import { JUMP_KINDS, jumpWords, type JumpEntry, type JumpIndex } from "@/lib/domain/jump";

/** How much a long entry counts for less: names stand alone in theirs, and so before those that they stand beside. */
const LENGTH_COUNTS = 0.75;

/** What lunr gives of its index: for each entry which words weigh how much, and each word with its number. */
interface LunrIndex {
  fieldVectors: [ref: string, numbersAndWeights: number[]][];
  invertedIndex: [word: string, { _index: number }][];
}

/**
 * The index of `entries`, in their order. Words are kept as they are, in one field: names have no stems. Of lunr's index
 * the words and their weights are kept; where each stands follows from them, and would double what is sent.
 */
export function buildJumpIndex(entries: readonly JumpEntry[]): JumpIndex {
  const builder = new lunr.Builder();
  builder.ref("at");
  builder.field("words");
  builder.b(LENGTH_COUNTS);
  entries.forEach(({ label, note }, at) => {
    builder.add({ at: String(at), words: [...jumpWords(label), ...jumpWords(note)] });
  });
  const { fieldVectors, invertedIndex } = builder.build().toJSON() as LunrIndex;
  const numbers = new Map(invertedIndex.map(([, { _index }], at) => [_index, at]));
  const weights: number[][] = entries.map(() => []);
  for (const [ref, vector] of fieldVectors) {
    const at = Number(ref.split("/")[1]);
    weights[at] = vector.map((value, place) => (place % 2 === 0 ? (numbers.get(value) ?? 0) : value));
  }
  return {
    entries: entries.map(({ kind, label, note, target }) => [JUMP_KINDS.indexOf(kind), label, note, target] as const),
    words: invertedIndex.map(([word]) => word),
    weights,
  };
}
