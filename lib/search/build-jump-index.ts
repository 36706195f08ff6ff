// Builds the index of the quick jump, small enough to be sent whole.
import lunr from "lunr";
import { JUMP_KINDS, jumpWords, type JumpEntry, type JumpIndex } from "@/lib/domain/jump";

/** How much a long entry counts for less: names stand alone in theirs, and so before those that they stand beside. */
const LENGTH_COUNTS = 0.75;

/** The index of `entries`, in their order. Words are kept as they are, in one field: names have no stems. */
export function buildJumpIndex(entries: readonly JumpEntry[]): JumpIndex {
  const builder = new lunr.Builder();
  builder.ref("at");
  builder.field("words");
  builder.b(LENGTH_COUNTS);
  entries.forEach(({ label, note }, at) => {
    builder.add({ at: String(at), words: [...jumpWords(label), ...jumpWords(note)] });
  });
  return {
    entries: entries.map(({ kind, label, note, target }) => [JUMP_KINDS.indexOf(kind), label, note, target] as const),
    index: builder.build().toJSON(),
  };
}
