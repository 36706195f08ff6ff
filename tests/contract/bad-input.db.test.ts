// Hopeless and hostile files go through the whole ingest: each ends with a reason, and the rest of the run goes on.
import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { ingestFiles } from "@/lib/corpus/ingest-files";
import type { IngestItem, IngestReport } from "@/lib/domain/ingest-report";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocumentText } from "@/tests/fixtures/fictional-folder";

const good = fictionalDocumentText(1);
const asRoot = process.getuid?.() === 0;

let folder: string;
let test: TestDatabase;
let corpus: Corpus;
let report: IngestReport;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-"));
  test = await createTestDatabase();
  corpus = openCorpus({
    databaseUrl: test.url,
    dataDir: join(folder, "data"),
    limits: { maxFileMb: 64, parseTimeoutSeconds: 60, parseMemoryMb: 1_024 },
  });
  const input = join(folder, "in");
  await writeFiles(input);
  report = await ingestFiles(corpus, [input]);
}, 300_000);

afterAll(async () => {
  await corpus.close();
  await test.drop();
  await chmod(join(folder, "in/no-entry"), 0o700);
  await rm(folder, { recursive: true });
});

async function writeFiles(input: string): Promise<void> {
  const noise = Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 7_919 + (at >> 3)) % 256));
  const files: Record<string, string | Buffer> = {
    "empty.txt": "",
    "blank.txt": " \n\t\n",
    "noise.bin": noise,
    "noise.txt": noise,
    "unknown.zip": Buffer.from("PK\u0003\u0004 and nothing that follows"),
    "half.pdf": "%PDF-1.7\n1 0 obj\n<<",
    "invalid-utf8.txt": Buffer.concat([Buffer.from(fictionalDocumentText(2)), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]),
    "nul.txt": fictionalDocumentText(3).replace("remarks", "re\u0000marks\u0000"),
    "one-line.txt": "word ".repeat(10_485_760),
    "too-large.txt": Buffer.alloc(65 * 1_048_576, "a"),
    "zz-good.txt": good,
  };
  await mkdir(join(input, "no-entry"), { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(input, name), content);
  execFileSync("mkfifo", [join(input, "pipe.txt")]);
  await chmod(join(input, "no-entry"), 0o000);
}

function endOf(name: string): IngestItem {
  const item = report.items.find(({ path }) => basename(path) === name);
  return item ?? expect.fail(`${name} is not in the report`);
}

describe("bad input", () => {
  it("ends every input in one class, with a reason for each rejection", () => {
    expect(Object.values(report.counts).reduce((sum, count) => sum + count, 0)).toBe(report.inputs);
    expect(report.counts.pending).toBe(0);
    for (const { status, reason, detail } of report.items) {
      expect(reason !== null).toBe(status === "rejected");
      if (status === "rejected") expect(detail).toMatch(/\w{3,}.*\./);
    }
  });

  it.each([
    ["empty.txt", ["empty"]],
    ["blank.txt", ["empty"]],
    ["noise.bin", ["binary", "unknown-format"]],
    ["noise.txt", ["binary", "unknown-format"]],
    ["unknown.zip", ["unknown-format", "damaged", "binary"]],
    ["half.pdf", ["damaged"]],
    ["pipe.txt", ["unreadable"]],
    ["too-large.txt", ["too-large"]],
    ["one-line.txt", ["not-a-statement", "too-slow", "out-of-memory", "too-large"]],
  ])("rejects %s", (name, reasons) => {
    expect(endOf(name).status).toBe("rejected");
    expect(reasons).toContain(endOf(name).reason);
  });

  it.each(["invalid-utf8.txt", "nul.txt"])("cleans %s and says so", async (name) => {
    expect(endOf(name)).toMatchObject({ status: "committed", statements: 1 });
    const notices = await corpus.database.client.notice.findMany({
      where: {
        OR: [{ source: { fileName: name } }, { statement: { sources: { some: { source: { fileName: name } } } } }],
      },
    });
    expect(notices.map(({ ruleId }) => ruleId.split("/")[0])).toContain("read");
  });

  it.skipIf(asRoot)("rejects a folder that may not be read", () => {
    expect(endOf("no-entry")).toMatchObject({ status: "rejected", reason: "unreadable" });
  });

  it("goes on to the good document at the end", () => {
    expect(endOf("zz-good.txt")).toMatchObject({ status: "committed", statements: 1 });
  });
});
