// Finds the documents and the tables of a published corpus, and gives the documents with what the tables say of them.
import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { RejectedDocument } from "@/lib/domain/rejection";
import type { HeldInput, InputList } from "@/lib/corpus/input-list";
import { CollectionError, type CollectionFormat } from "./collection-format";
import { readTable, type TableRow } from "./read-table";
import { isArchive, readTree, type TreeFile } from "./read-tree";

interface Contents {
  documents: string[];
  /** Bytes of the tables by their paths. */
  tables: Map<string, Uint8Array>;
  others: string[];
}

/**
 * The documents of the corpus in `paths` (folders, archives, tables). Everything is gone through once to list it and
 * a second time to read it, so that only a few documents are held at a time. `onNote` is told in words which tables
 * are used and which files belong to neither.
 * @throws CollectionError where there is no document of this corpus, or an archive or table is damaged
 */
export async function openCollection(
  format: CollectionFormat,
  paths: string[],
  { maxFileMb, onNote }: { maxFileMb: number; onNote: (note: string) => void },
): Promise<InputList<HeldInput>> {
  const contents = await listContents(format, paths, maxFileMb);
  if (contents.documents.length === 0) throw nothingFound(format, paths);
  if (contents.tables.size === 0) await addNeighbours(format, paths, contents.tables, maxFileMb);
  const tables = await readTables(contents.tables, onNote);
  if (contents.others.length > 0) onNote(leftOut(format, contents.others));
  const describe = format.describe(tables);
  return {
    paths: contents.documents,
    inputs: () => readDocuments(format, paths, maxFileMb, contents.documents, describe),
  };
}

async function listContents(format: CollectionFormat, paths: string[], maxFileMb: number): Promise<Contents> {
  const contents: Contents = { documents: [], tables: new Map(), others: [] };
  for await (const file of readTree(paths, maxFileMb)) {
    const name = basename(file.path);
    if (format.isDocument(name)) contents.documents.push(file.path);
    else if (format.isTable(name)) contents.tables.set(file.path, await file.read());
    else contents.others.push(file.path);
  }
  return contents;
}

/** Some corpora are published with their table beside the archive. */
async function addNeighbours(
  format: CollectionFormat,
  paths: string[],
  tables: Map<string, Uint8Array>,
  maxFileMb: number,
): Promise<void> {
  for (const folder of new Set(paths.filter(isArchive).map((path) => dirname(path)))) {
    const names = (await readdir(folder)).filter((name) => format.isTable(name)).sort();
    for await (const file of readTree(
      names.map((name) => join(folder, name)),
      maxFileMb,
    ))
      tables.set(file.path, await file.read());
  }
}

/** A spreadsheet is read only where there is no table in text, since it is usually the same one. */
async function readTables(tables: Map<string, Uint8Array>, onNote: (note: string) => void): Promise<TableRow[][]> {
  const all = [...tables].sort(([a], [b]) => a.localeCompare(b, "en"));
  const textual = all.filter(([path]) => extname(path).toLowerCase() !== ".xlsx");
  const used = textual.length > 0 ? textual : all;
  onNote(used.length > 0 ? `Speakers from ${used.map(([path]) => path).join(", ")}.` : NO_TABLE);
  return Promise.all(used.map(([path, bytes]) => readTable(basename(path), bytes)));
}

const NO_TABLE = "There is no table of speakers: names and posts stay unknown. Name the table beside the folder.";

async function* readDocuments(
  format: CollectionFormat,
  paths: string[],
  maxFileMb: number,
  expected: string[],
  describe: (fileName: string) => Record<string, string>,
): AsyncGenerator<HeldInput, void> {
  let at = 0;
  for await (const file of readTree(paths, maxFileMb)) {
    const fileName = basename(file.path);
    if (!format.isDocument(fileName)) continue;
    if (file.path !== expected[at++])
      throw new CollectionError(`${file.path} changed while it was read. Run it again.`);
    const hints = { fileName, sidecar: describe(fileName), bareSpeech: true };
    yield { path: file.path, hints, read: await readNow(file) };
  }
}

/** Reads the file while it can be read, and keeps a refusal for the one who asks for the bytes. */
async function readNow(file: TreeFile): Promise<HeldInput["read"]> {
  try {
    const bytes = await file.read();
    return () => Promise.resolve(bytes);
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    return () => Promise.reject(error);
  }
}

function leftOut({ title }: CollectionFormat, others: string[]): string {
  const few = others.slice(0, 3).map((path) => basename(path));
  const names = others.length > few.length ? `${few.join(", ")} …` : few.join(", ");
  return `${others.length} ${others.length === 1 ? "file is" : "files are"} no speech of the ${title} and left out: ${names}.`;
}

function nothingFound({ title }: CollectionFormat, paths: string[]): CollectionError {
  return new CollectionError(
    `There is no file of the ${title} in ${paths.join(", ")}. Name its folder or archive as it was published (docs/ingest.md).`,
  );
}
