// An ingest whose parser crashes, hangs, runs out of memory and floods, and whose database restarts, loses nothing.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditCorpus } from "@/lib/corpus/audit-corpus";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { ingestFiles } from "@/lib/corpus/ingest-files";
import { createParsePool } from "@/lib/corpus/parse-pool";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { watchMemory } from "@/tests/fixtures/bad-input/watch-memory";
import { fictionalDocumentText } from "@/tests/fixtures/fictional-folder";

/** A few in every test run; ROSTRUM_TEST_CHAOS=500 for the long one. */
const DOCUMENTS = Number(process.env.ROSTRUM_TEST_CHAOS ?? 20);
/** What every 20 documents hold beside sound ones, and how it ends. */
const HARMS = [
  ["hang", "too-slow"],
  ["crash", "parser-crashed"],
  ["abort", "parser-crashed"],
  ["heap", "out-of-memory"],
  ["buffers", "out-of-memory"],
  ["flood", "too-large"],
  ["nonsense", "parser-crashed"],
] as const;
const ROUND = 20;
const MEMORY_MB = 320;
const LIMITS = { size: 2, timeoutMs: 5_000, memoryMb: MEMORY_MB, maxOutputBytes: 8_000_000 };
const WORKER = fileURLToPath(new URL("../../lib/corpus/parse-worker.planted.ts", import.meta.url));
const MINUTES_20 = 1_200_000;

let folder: string;
let test: TestDatabase;
let corpus: Corpus;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chaos-"));
  await mkdir(join(folder, "in"));
  for (let at = 0; at < DOCUMENTS; at++) await writeFile(join(folder, "in", nameOf(at)), contentOf(at));
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data") });
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

function nameOf(at: number): string {
  return `document-${String(at).padStart(4, "0")}.txt`;
}

/** Harms stand together, so that one child after the other is lost, and then come sound documents. */
function contentOf(at: number): string {
  const harm = HARMS[at % ROUND];
  return harm ? `${harm[0]} ${at}` : fictionalDocumentText(at);
}

function expectedEnds(): Record<string, number> {
  const ends: Record<string, number> = {};
  for (let at = 0; at < DOCUMENTS; at++) {
    const end = HARMS[at % ROUND]?.[1] ?? "committed";
    ends[end] = (ends[end] ?? 0) + 1;
  }
  return ends;
}

async function ingestThroughHarm() {
  const pool = createParsePool({ ...LIMITS, workerPath: WORKER });
  const parse = pool.parse.bind(pool);
  return ingestFiles(corpus, [join(folder, "in")], { parse }).finally(() => pool.close());
}

it(
  `counts ${DOCUMENTS} documents with planted harm exactly, and the same when run again`,
  async () => {
    const memory = watchMemory();
    const report = await ingestThroughHarm();
    const peak = memory.stop();
    const { committed, ...rest } = report.counts;
    console.log(`${report.inputs} documents: ${JSON.stringify({ committed, ...report.rejections })}; ${said(peak)}`);
    expect({ committed, ...report.rejections }).toEqual(expectedEnds());
    expect(rest).toMatchObject({ duplicate: 0, pending: 0 });
    expect(peak.childMb).toBeLessThan(MEMORY_MB * 2);
    expect(await corpus.database.client.statement.count()).toBe(committed);
    const again = await ingestThroughHarm();
    expect(again.counts).toEqual({ committed: 0, duplicate: committed, rejected: report.counts.rejected, pending: 0 });
    expect(again.rejections).toEqual(report.rejections);
    expect(await auditCorpus(corpus, { onFinding: (finding) => expect.fail(JSON.stringify(finding)) })).toBeTypeOf(
      "object",
    );
  },
  MINUTES_20,
);

function said({ parentMb, childMb }: { parentMb: number; childMb: number }): string {
  return `parent ${Math.round(parentMb)} MB, child ${Math.round(childMb)} MB at most`;
}
