// Takes some documents of a corpus, evenly from its beginning to its end, so that a short run tells of the whole.
import type { IngestInput, InputList } from "@/lib/corpus/input-list";

/** `most` of the documents of `list`, or all where it has no more. */
export function spreadInputs(list: InputList, most: number): InputList {
  const all = list.paths.length;
  const taken = (at: number) => all <= most || Math.floor((at * most) / all) !== Math.floor(((at - 1) * most) / all);
  return { paths: list.paths.filter((_, at) => taken(at)), inputs: () => takenOf(list, taken) };
}

async function* takenOf(list: InputList, taken: (at: number) => boolean): AsyncGenerator<IngestInput> {
  let at = 0;
  for await (const input of list.inputs()) if (taken(at++)) yield input;
}
