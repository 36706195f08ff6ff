// Searches in other languages, each a program that reads documents or queries as lines: SQLite, Xapian and Lucene.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { FACET_KINDS } from "@/lib/domain/facet";
import type { BenchQuery } from "../bench-queries";
import type { MadeStatement } from "../made-statement";
import { sizeOfFolder } from "../size-of-folder";
import { PeerSkipped, valuesOf, type OpenPeer, type Peer, type PeerInput } from "../peer";

/** Where Debian puts its Java libraries, and its own Python, which has Debian's modules. */
const JARS = "/usr/share/java";
const PYTHON = "/usr/bin/python3";
const SEPARATOR = "\u001f";

const python = (program: string) => [PYTHON, join(import.meta.dirname, program)];

export const SQLITE = programPeer("SQLite FTS5", () => python("sqlite_peer.py"), {
  lacks: "phrases by stems; a facet's counts obey its own filter",
});

export const XAPIAN = programPeer("Xapian", () => python("xapian_peer.py"), {
  lacks: "values of facets with several a statement counted as combinations; a facet's counts obey its own filter",
});

export const LUCENE = programPeer("Lucene", luceneCommand, { lacks: "ranks of prefix*" });

function luceneCommand(): string[] {
  const jars = existsSync(JARS) ? readdirSync(JARS).filter((name) => /^lucene-[a-z-]+-[\d.]+\.jar$/.test(name)) : [];
  if (jars.length === 0) throw new PeerSkipped("needs Java and Debian's liblucene8-java");
  const path = jars.map((name) => join(JARS, name)).join(":");
  return ["java", "-Xmx2g", "-cp", path, join(import.meta.dirname, "lucene-peer.java")];
}

/** A program is started with the path of its index and `build` (documents follow) or `search` (queries follow). */
function programPeer(title: string, command: () => string[], { lacks }: { lacks: string }): Peer {
  return {
    title,
    lacks,
    database: "none",
    build: async ({ folder, statements }) => {
      const path = join(folder, "index");
      await rm(path, { force: true, recursive: true });
      await mkdir(folder, { recursive: true });
      const program = await Program.start([...command(), path, "build"]);
      for (const statement of await statements()) await program.write(documentLine(statement));
      await program.write("");
      await program.expectReady();
      await program.end();
      return sizeOfFolder(path);
    },
    open: (input) => openProgram(command(), input),
  };
}

async function openProgram(command: string[], { folder }: PeerInput): Promise<OpenPeer> {
  const program = await Program.start([...command, join(folder, "index"), "search"]);
  await program.expectReady();
  return {
    search: async (query) => {
      await program.write(queryLine(query));
      const [total, cpuMs] = (await program.readLine()).split("\t");
      return { total: Number(total), cpuMs: Number(cpuMs) };
    },
    pid: program.pid,
    close: () => program.end(),
  };
}

/** A process that is written to and read from line by line. */
class Program {
  private readonly lines: AsyncIterator<string>;
  private readonly exited: Promise<unknown>;

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    // What ended early is told by the line that it does not write.
    child.stdin.on("error", () => undefined);
    child.stderr.pipe(process.stderr);
    this.exited = new Promise((resolve) => child.once("exit", resolve));
    this.lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /** @throws PeerSkipped where there is no such program */
  static async start([file = "", ...args]: string[]): Promise<Program> {
    const child = spawn(file, args, { stdio: "pipe" });
    const started = once(child, "spawn").then(
      () => true,
      () => false,
    );
    if (!(await started)) throw new PeerSkipped(`needs ${file}`);
    return new Program(child);
  }

  get pid(): number | null {
    return this.child.pid ?? null;
  }

  async write(line: string): Promise<void> {
    const { stdin, exitCode } = this.child;
    if (exitCode !== null || stdin.destroyed) return;
    if (!stdin.write(`${line}\n`)) await Promise.race([once(stdin, "drain"), this.exited]);
  }

  async readLine(): Promise<string> {
    const { value, done } = await this.lines.next();
    if (done) throw new Error("The program ended before it answered; what it wrote stands above.");
    return value;
  }

  /** @throws PeerSkipped where the program says that a library of its own is missing */
  async expectReady(): Promise<void> {
    if ((await this.readLine()) !== "ready") throw new PeerSkipped("is not installed");
  }

  async end(): Promise<void> {
    this.child.stdin.end();
    await this.exited;
  }
}

/** Columns: the facets in the order of FACET_KINDS, and the text, whose paragraphs are parted by their Unicode sign. */
function documentLine(statement: MadeStatement): string {
  const facets = FACET_KINDS.map((facet) => valuesOf(statement, facet).join(SEPARATOR));
  return [...facets, statement.paragraphs.join("\u2029").replaceAll(/[\t\r\n\u0085\u2028]/g, " ")].join("\t");
}

/** Columns: kind, words, and the values of delegation, organ, theme and year of which one must be there. */
function queryLine({ kind, words, filters: { chosen, years } }: BenchQuery): string {
  const [from, to] = [years?.from ?? 0, years?.to ?? -1];
  const range = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => String(from + at));
  const values = [chosen.delegation ?? [], chosen.organ ?? [], chosen.theme ?? [], range];
  return [kind, ...[words, ...values].map((list) => list.join(SEPARATOR))].join("\t");
}
