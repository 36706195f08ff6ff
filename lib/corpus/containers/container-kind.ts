// Says whether a file holds documents instead of being one: by its ending, where its bytes agree.
import { open } from "node:fs/promises";

export type ArchiveKind = "zip" | "tar";
export type ContainerKind = ArchiveKind | "lines" | "table";

const ENDINGS: [RegExp, ContainerKind][] = [
  [/\.zip$/i, "zip"],
  [/\.(?:tar|tgz|tar\.gz)$/i, "tar"],
  [/\.(?:jsonl|ndjson)$/i, "lines"],
  [/\.(?:csv|tsv)$/i, "table"],
];
const HEAD_BYTES = 1_024;
/** Office documents are zip archives, too; this is the first file in them, and no document has that name. */
const OFFICE = ["[Content_Types].xml", "mimetype"];

/** True where the name alone promises a container. */
export function isNamedContainer(name: string): boolean {
  return ENDINGS.some(([ending]) => ending.test(name));
}

/** What the file at `path`, or of these bytes and this name, holds; null for a document (or no readable file). */
export async function containerKind(name: string, from: string | Uint8Array): Promise<ContainerKind | null> {
  const kind = ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? null;
  if (kind === null || kind === "lines" || kind === "table") return kind;
  const head = typeof from === "string" ? await headOf(from) : from.subarray(0, HEAD_BYTES);
  return head && isArchive(kind, latin1(head)) ? kind : null;
}

function isArchive(kind: ArchiveKind, head: string): boolean {
  if (kind === "tar") return head.startsWith("\u001f\u008b") || head.slice(257, 262) === "ustar";
  return /^PK(?:\u0003\u0004|\u0005\u0006)/.test(head) && !OFFICE.some((name) => head.slice(30).startsWith(name));
}

async function headOf(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path);
    const { buffer, bytesRead } = await file
      .read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
      .finally(() => file.close());
    return buffer.subarray(0, bytesRead);
  } catch {
    // Whoever reads it whole will say why it cannot be read.
    return null;
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
