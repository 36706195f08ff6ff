// Gives the documents in a file: itself, or the members of an archive and the rows of a table.
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { HeldInput } from "@/lib/corpus/input-list";
import { readInput } from "@/lib/corpus/read-input";
import type { Input } from "@/lib/corpus/walk-inputs";
import { containerKind } from "./container-kind";
import { expandArchive, newWalk } from "./expand-archive";
import { expandTable, type TableOptions } from "./expand-table";
import { refusedInput } from "./refused-input";

/**
 * The documents that the file holds, in its order; the same for the same file. A member is named
 * `archive.zip!/folder/member.pdf`, a row `table.csv!/row 12`. What cannot be read is an input that says why. Its
 * `read` must be called before the next input is asked for.
 */
export async function* expandInput(input: Input, options: TableOptions): AsyncGenerator<HeldInput, void> {
  const { path, problem } = input;
  if (problem) return yield refusedInput(path, problem);
  const kind = await containerKind(path, path);
  if (kind === "lines" || kind === "table") yield* expandTable(path, path, kind, options);
  else if (kind) yield* expandArchive({ path, from: path, kind, level: 1 }, newWalk(options, (await stat(path)).size));
  else yield { path, hints: { fileName: basename(path) }, read: () => readInput(path, options.maxFileMb) };
}
