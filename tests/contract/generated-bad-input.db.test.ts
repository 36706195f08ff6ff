// Hundreds of generated bad documents go through the whole ingest: each ends as it may, and nothing bad is stored.
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditCorpus } from "@/lib/corpus/audit-corpus";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { dumpCorpus } from "@/lib/corpus/dump-corpus";
import { ingestFiles } from "@/lib/corpus/ingest-files";
import type { IngestItem, IngestReport } from "@/lib/domain/ingest-report";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import type { BadDocument, BadEnd } from "@/tests/fixtures/bad-input/bad-document";
import { badDocuments } from "@/tests/fixtures/bad-input/bad-documents";
import { writeFolderTraps, type FolderTrap } from "@/tests/fixtures/bad-input/folder-traps";
import { soundDocument } from "@/tests/fixtures/bad-input/sound-document";
import { watchMemory, type MemoryPeak } from "@/tests/fixtures/bad-input/watch-memory";

const SEED = Number(process.env.ROSTRUM_TEST_SEED ?? 20_310_503);
/** One of so many in every test run; ROSTRUM_TEST_BAD_INPUTS=1 for all of them. */
const EVERY = Number(process.env.ROSTRUM_TEST_BAD_INPUTS ?? 24);
const MEMORY_MB = 768;
/** So long that no load of the machine reaches it: none of these documents may end by the clock. */
const PARSE_SECONDS = 600;
const LIMITS = { maxFileMb: 64, parseTimeoutSeconds: PARSE_SECONDS, parseMemoryMb: MEMORY_MB };
/** What the watch in a child may miss between two looks, and what the parent may hold beside its program. */
const SLACK_MB = 400;
const PARENT_MB = 1_200;

const generated = badDocuments(SEED);
const documents = generated.filter((_, at) => at % EVERY === 0);

let folder: string;
let test: TestDatabase;
let corpus: Corpus;
let traps: FolderTrap[];
let first: IngestReport;
let peak: MemoryPeak;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "generated-"));
  const input = join(folder, "in");
  await mkdir(join(input, "traps"), { recursive: true });
  for (const { name, bytes } of documents) await writeFile(join(input, name), bytes);
  traps = await writeFolderTraps(join(input, "traps"));
  await writeFile(join(input, "zzz-good.txt"), soundDocument("txt", 9_999));
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data"), limits: LIMITS });
  const memory = watchMemory();
  first = await ingestFiles(corpus, [input]);
  peak = memory.stop();
  console.log(summary());
}, 1_800_000);

afterAll(async () => {
  await corpus.close();
  await test.drop();
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

function summary(): string {
  const ends = { ...first.counts, ...first.rejections };
  const memory = `parent ${Math.round(peak.parentMb)} MB, child ${Math.round(peak.childMb)} MB at most`;
  return `${first.inputs} bad inputs (${generated.length} generated): ${JSON.stringify(ends)}; ${memory}`;
}

function endOf({ status, reason }: IngestItem): BadEnd | "pending" {
  return status === "rejected" ? (reason ?? "pending") : status;
}

function endsByName(report: IngestReport): Map<string, string> {
  return new Map(report.items.map((item) => [relative(join(folder, "in"), item.path), endOf(item)]));
}

describe("generated bad input", () => {
  it("is of at least 300 documents, each under a name of its own", () => {
    expect(generated.length).toBeGreaterThanOrEqual(300);
    expect(new Set(generated.map(({ name }) => name)).size).toBe(generated.length);
  });

  it("ends every document as it may, and none as a crash", () => {
    const ends = endsByName(first);
    const wrong = documents.filter(({ name, ends: allowed }) => !allowed.some((end) => end === ends.get(name)));
    expect(wrong.map(({ name }) => detailOf(name))).toEqual([]);
  });

  it("ends every trap of a folder as it may", () => {
    const ends = endsByName(first);
    const right = ({ path, ends: allowed }: FolderTrap) =>
      allowed.length === 0 ? !ends.has(`traps/${path}`) : allowed.some((end) => end === ends.get(`traps/${path}`));
    expect(traps.filter((trap) => !right(trap)).map(({ path }) => detailOf(`traps/${path}`))).toEqual([]);
  });

  it("counts every input in one class and gives each rejection a reason and a sentence", () => {
    expect(Object.values(first.counts).reduce((sum, count) => sum + count, 0)).toBe(first.inputs);
    expect(Object.values(first.rejections).reduce((sum, count) => sum + count, 0)).toBe(first.counts.rejected);
    expect(first.inputs).toBe(documents.length + traps.filter(({ ends }) => ends.length > 0).length + 1);
    expect(first.counts.pending).toBe(0);
    const unsaid = first.items.filter(
      ({ status, detail }) => status === "rejected" && !/\w{3,}.*\./.test(detail ?? ""),
    );
    expect(unsaid).toEqual([]);
  });

  it("goes on to the good document at the end", () => {
    expect(endsByName(first).get("zzz-good.txt")).toBe("committed");
  });

  it("keeps the memory of the parent and of the children bounded", () => {
    expect(peak.childMb).toBeLessThan(MEMORY_MB + SLACK_MB);
    expect(peak.parentMb).toBeLessThan(PARENT_MB);
  });

  it("says what was cleaned", async () => {
    const silent: BadDocument[] = [];
    for (const document of documents) if (document.notice && !(await hasNotice(document))) silent.push(document);
    expect(silent.map(({ name, notice }) => `${name}: ${notice}`)).toEqual([]);
  });

  it("stores no NUL, no control character and no half of a character", async () => {
    const bad: string[] = [];
    for await (const line of dumpCorpus(corpus)) {
      const stored: unknown = JSON.parse(line, (key, value: unknown) => {
        if (typeof value === "string" && key !== "fileName" && UNSTORABLE.test(value))
          bad.push(`${key}: ${line.slice(0, 300)}`);
        return value;
      });
      expect(stored).toBeTypeOf("object");
    }
    expect(bad).toEqual([]);
  });

  it("passes the audit: every span, hash and count holds", async () => {
    const findings: unknown[] = [];
    await auditCorpus(corpus, { onFinding: (finding) => findings.push(finding) });
    expect(findings).toEqual([]);
  });

  it("comes out the same when it is run again", async () => {
    const before = await dumped();
    const again = await ingestFiles(corpus, [join(folder, "in")]);
    const expected = [...endsByName(first)].map(([name, end]) => [name, end === "committed" ? "duplicate" : end]);
    expect([...endsByName(again)]).toEqual(expected);
    expect(await dumped()).toEqual(before);
  }, 1_800_000);
});

const UNSTORABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;

function detailOf(name: string): string {
  const item = first.items.find(({ path }) => relative(join(folder, "in"), path) === name);
  return `${name}: ${item ? endOf(item) : "no input"} (${item?.detail})`;
}

async function hasNotice({ name, notice: ruleId }: BadDocument): Promise<boolean> {
  const source = { fileName: name };
  const where = { ruleId, OR: [{ source }, { statement: { sources: { some: { source } } } }] };
  return (await corpus.database.client.notice.count({ where })) > 0;
}

async function dumped(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpCorpus(corpus)) lines.push(line);
  return lines;
}
