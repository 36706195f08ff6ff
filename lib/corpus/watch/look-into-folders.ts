// Looks at all files of watched folders; a folder that is gone is no error, it may come back.
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { walkInputs } from "@/lib/corpus/walk-inputs";
import { lookOf, type FileLook } from "./settled-files";

/** Names under which programs keep what they have not finished. */
const UNFINISHED = /~$|\.(?:part|partial|crdownload|download|tmp|temp|swp|filepart)$/i;

export interface FoldersLook {
  files: FileLook[];
  /** Folders that are not there now. */
  gone: string[];
}

/** The files in `folders` that have a final name, as they look now. */
export async function lookIntoFolders(folders: readonly string[]): Promise<FoldersLook> {
  const found: FoldersLook = { files: [], gone: [] };
  for (const folder of folders) {
    if (await isFolder(folder)) found.files.push(...(await lookInto(folder)));
    else found.gone.push(folder);
  }
  return found;
}

async function lookInto(folder: string): Promise<FileLook[]> {
  const inputs = (await walkInputs([folder])).filter(({ path }) => !UNFINISHED.test(basename(path)));
  const looks = await Promise.all(
    inputs.map(async ({ path, problem }) => {
      if (problem) return { path, stamp: problem.message, modified: 0 };
      // What went away since the walk is simply not there.
      return stat(path).then(
        (facts) => lookOf(path, facts),
        () => null,
      );
    }),
  );
  return looks.filter((look) => look !== null && look.path !== folder) as FileLook[];
}

/** True where `path` is a folder that can be looked at. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
