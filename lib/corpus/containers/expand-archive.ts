// Gives the documents in an archive, and in the archives and tables in it.
import { basename } from "node:path";
import type { HeldInput } from "@/lib/corpus/input-list";
import { RejectedDocument, type Rejection } from "@/lib/domain/rejection";
import { isHidden, nameProblem, type ArchiveMember } from "./archive-member";
import { containerKind, isNamedContainer, type ArchiveKind } from "./container-kind";
import { expandTable, type TableOptions } from "./expand-table";
import { inflationBudget, type InflationBudget } from "./inflation-budget";
import { readTar } from "./read-tar";
import { readZip } from "./read-zip";
import { refusedInput } from "./refused-input";

/** An archive in an archive in an archive is still looked into. */
const DEEPEST = 3;
const MOST_MEMBERS = 100_000;

/** An archive, the outermost one at level 1; `from` is its path on the disk, or its bytes. */
export interface Archive {
  path: string;
  from: string | Uint8Array;
  kind: ArchiveKind;
  level: number;
}

/** What is counted over an archive and all archives in it. */
export interface ArchiveWalk extends TableOptions {
  members: number;
  /** For what is read to list the members: the same amount each time that the archive is gone through. */
  listing: InflationBudget;
  /** For documents, which are read when they are ingested and not when they are listed. */
  reading: InflationBudget;
}

/** The beginning of a walk through an archive of `size` bytes. */
export function newWalk(options: TableOptions, size: number): ArchiveWalk {
  return { ...options, members: 0, listing: inflationBudget(size), reading: inflationBudget(size) };
}

/** The documents in the archive, in its order; a failure of the archive itself is an input under its own name. */
export async function* expandArchive(archive: Archive, walk: ArchiveWalk): AsyncGenerator<HeldInput, void> {
  const seen = new Set<string>();
  try {
    for await (const member of membersOf(archive, walk)) {
      if (isHidden(member.name)) continue;
      if (++walk.members > MOST_MEMBERS) throw new RejectedDocument("too-large", TOO_MANY);
      const problem = nameProblem(member.name, seen) ?? member.problem;
      yield* expandMember({ ...member, problem }, archive, walk);
    }
    if (seen.size === 0) throw new RejectedDocument("empty", "The archive holds no file.");
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    yield refusedInput(archive.path, error);
  }
}

const TOO_MANY = `It holds more than ${MOST_MEMBERS} files; those after them were left out. Part it into smaller archives.`;
const TOO_DEEP = `It lies ${DEEPEST} archives deep, and is not looked into. Unpack the archive around it.`;

function membersOf({ kind, from }: Archive, { maxFileMb, listing }: ArchiveWalk): AsyncIterable<ArchiveMember> {
  return kind === "zip" ? readZip(from, maxFileMb) : readTar(from, maxFileMb, listing);
}

async function* expandMember(
  { name, problem, read }: ArchiveMember,
  archive: Archive,
  walk: ArchiveWalk,
): AsyncGenerator<HeldInput, void> {
  const path = `${archive.path}!/${name}`;
  const hints = { fileName: basename(name) };
  if (problem) return yield refusedInput(path, problem);
  if (!isNamedContainer(name)) return yield { path, hints, read: () => read(walk.reading) };
  const bytes = await readOrSay(() => read(walk.listing));
  if (!(bytes instanceof Uint8Array)) return yield refusedInput(path, bytes);
  const kind = await containerKind(name, bytes);
  if (kind === null) yield { path, hints, read: () => Promise.resolve(bytes) };
  else if (kind === "lines" || kind === "table") yield* expandTable(path, bytes, kind, walk);
  else if (archive.level >= DEEPEST) yield refusedInput(path, { reason: "too-large", message: TOO_DEEP });
  else yield* expandArchive({ path, from: bytes, kind, level: archive.level + 1 }, walk);
}

async function readOrSay(read: () => Promise<Uint8Array>): Promise<Uint8Array | Rejection> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    return { reason: error.reason, message: error.message };
  }
}
