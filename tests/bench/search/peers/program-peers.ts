// Searches that Python brings: SQLite's FTS5, and Xapian where it is installed; each in a process that reads lines.
import { spawn, type ChildProcess } from "node:child_process";
import { rm, stat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { BenchQuery } from "../bench-queries";
import type { MadeStatement } from "../made-statement";
import { PeerSkipped, type OpenPeer, type Peer, type PeerInput } from "../peer";

export const SQLITE = pythonPeer("SQLite FTS5", "sqlite", "a facet's counts obey its own filter");
export const XAPIAN = pythonPeer(
  "Xapian",
  "xapian",
  "counts facets of one value each; a facet's counts obey its own filter",
);

function pythonPeer(title: string, program: string, lacks: string): Peer {
  return { title, lacks, open: (input) => openPython(title, join(import.meta.dirname, `${program}.py`), input) };
}

async function openPython(title: string, program: string, { folder, statements }: PeerInput): Promise<OpenPeer> {
  const path = join(folder, `${title.toLowerCase().replaceAll(" ", "-")}.index`);
  await rm(path, { force: true, recursive: true });
  // Debian's own Python has Debian's own modules.
  const child = spawn("/usr/bin/python3", [program, path], { stdio: ["pipe", "pipe", "inherit"] });
  // What ended early is told by what it last said.
  child.stdin.on("error", () => undefined);
  const started = await new Promise<boolean>((resolve) => {
    child.once("spawn", () => resolve(true));
    child.once("error", () => resolve(false));
  });
  if (!started) throw new PeerSkipped("needs Python 3");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = lines.next();
  for (const statement of statements()) await write(child, documentOf(statement));
  await write(child, null);
  if ((await first).value !== "ready") throw new PeerSkipped("is not installed");
  return {
    search: async (query) => {
      await write(child, queryOf(query));
      return Number((await lines.next()).value);
    },
    indexBytes: await sizeOf(path),
    close: async () => {
      child.stdin.end();
      await rm(path, { force: true, recursive: true });
    },
  };
}

async function write({ stdin, exitCode }: ChildProcess, line: unknown): Promise<void> {
  if (!stdin || exitCode !== null || stdin.destroyed) return;
  if (!stdin.write(`${JSON.stringify(line)}\n`)) await new Promise((resolve) => stdin.once("drain", resolve));
}

function documentOf({ paragraphs, ...facts }: MadeStatement) {
  return { ...facts, text: paragraphs.join("\n\n") };
}

function queryOf({ kind, words, filters: { chosen, years } }: BenchQuery) {
  const quoted = words.map((word) => `"${word}"${kind === "prefix" ? "*" : ""}`);
  const match = kind === "phrase" ? `"${words.join(" ")}"` : quoted.join(kind === "or" ? " OR " : " ");
  const range = years ? [years.from ?? 0, years.to ?? 9_999] : null;
  const facets = { delegation: chosen.delegation ?? null, organ: chosen.organ ?? null, themes: chosen.theme ?? null };
  return { kind, words, match, years: range, ...facets };
}

async function sizeOf(path: string): Promise<number> {
  const own = await stat(path);
  if (!own.isDirectory()) return own.size;
  const sizes = await Promise.all((await readdir(path)).map(async (name) => (await stat(join(path, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
