// The audit finds nothing in a sound corpus, and each kind of damage that is planted in one.
import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/lib/db/connect";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalParse } from "@/tests/fixtures/fictional-parse";
import { auditCorpus } from "./audit-corpus";
import type { AuditKind, Finding } from "./audit-tally";
import { openCorpus, type Corpus } from "./corpus";
import { ingestFiles } from "./ingest-files";
import { originalPath } from "./originals";

let test: TestDatabase;
let folder: string;
let corpus: Corpus;

beforeAll(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "audit-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data") });
  await mkdir(join(folder, "in"));
  const files = { "one.txt": "one", "record.txt": "two\nthree", "same.txt": "ONE", "none.txt": "reject: empty" };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, "in", name), text);
  await ingestFiles(corpus, [join(folder, "in")], { parse: fictionalParse });
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

async function audit() {
  const findings: Finding[] = [];
  const counts = await auditCorpus(corpus, { onFinding: (finding) => findings.push(finding) });
  return { counts, findings };
}

/** Each breaks one thing in the database and says of what kind the finding must be. */
const DAMAGE: [what: string, kind: AuditKind, plant: (client: Database["client"]) => Promise<unknown>][] = [
  [
    "a quote that the text does not say",
    "passage",
    (c) => c.$executeRaw`UPDATE evidence SET quote = 'Nowhere.' WHERE id = (SELECT min(id) FROM evidence)`,
  ],
  [
    "a passage moved by one",
    "passage",
    (c) =>
      c.$executeRaw`UPDATE evidence SET start = start + 1, "end" = "end" + 1 WHERE id = (SELECT max(id) FROM evidence)`,
  ],
  [
    "a paragraph that ends beyond the text",
    "span",
    (c) => c.$executeRaw`UPDATE paragraphs SET "end" = 99999 WHERE ordinal = 3`,
  ],
  ["paragraphs that overlap", "span", (c) => c.$executeRaw`UPDATE paragraphs SET start = 1 WHERE ordinal = 3`],
  ["a paragraph that is gone", "span", (c) => c.$executeRaw`DELETE FROM paragraphs WHERE ordinal = 2`],
  ["an extent beyond the text", "span", (c) => c.$executeRaw`UPDATE priorities SET extent_end = 99999`],
  ["pieces out of order", "span", (c) => c.$executeRaw`UPDATE statement_pieces SET start = 10 WHERE ordinal = 2`],
  [
    "another text",
    "identity",
    (c) => c.$executeRaw`UPDATE statements SET text = replace(text, 'asks first', 'asks later')`,
  ],
  [
    "a wrong identity hash",
    "identity",
    (c) => c.$executeRaw`UPDATE statements SET identity_hash = reverse(identity_hash)`,
  ],
  ["a value that no record may have", "record", (c) => c.$executeRaw`UPDATE threats SET type = 'boredom'`],
  ["a statement that was never compared", "likeness", (c) => c.$executeRaw`DELETE FROM statement_sketches`],
  [
    "a statement that is left out for another",
    "likeness",
    (c) => c.$executeRaw`UPDATE statements SET duplicate_of = (SELECT min(id) FROM statements)
      WHERE id = (SELECT max(id) FROM statements)`,
  ],
  [
    "two that count and are one",
    "likeness",
    (c) =>
      c.$executeRaw`INSERT INTO statement_likenesses SELECT min(id), max(id), 'duplicate', 1, 1, 1 FROM statements`,
  ],
  [
    "a name that is another person's",
    "likeness",
    (c) => c.$executeRaw`WITH other AS (INSERT INTO speakers (id, key, name) VALUES ('x', 'x', 'X') RETURNING id)
      UPDATE statements SET spelling_id = other.id FROM other`,
  ],
  ["a statement without an original", "link", (c) => c.$executeRaw`UPDATE statement_sources SET kind = 'duplicate'`],
  ["a statement that is gone", "link", (c) => c.$executeRaw`DELETE FROM statements WHERE text LIKE '%two'`],
  ["a statement in another collection", "link", (c) => c.$executeRaw`UPDATE statements SET collection = 'sample'`],
  ["the last statement of a record gone", "run", (c) => c.$executeRaw`DELETE FROM statements WHERE text LIKE '%three'`],
  ["an input of a run that is gone", "run", (c) => c.$executeRaw`DELETE FROM ingest_items WHERE ordinal = 2`],
  [
    "an input that brought too many",
    "run",
    (c) => c.$executeRaw`UPDATE ingest_items SET statements = 9 WHERE status = 'committed'`,
  ],
  [
    "an input that brought nothing and counts",
    "run",
    (c) => c.$executeRaw`UPDATE ingest_items SET statements = 1 WHERE status = 'rejected'`,
  ],
  [
    "an input with other bytes",
    "run",
    (c) => c.$executeRaw`UPDATE ingest_items SET content_hash = repeat('0', 64) WHERE source_id IS NOT NULL`,
  ],
  ["a paragraph without words", "search", (c) => c.$executeRaw`UPDATE paragraphs SET search = NULL WHERE ordinal = 2`],
  [
    "a paragraph with no word left",
    "search",
    (c) => c.$executeRaw`UPDATE paragraphs SET search = '' WHERE ordinal = 2`,
  ],
  ["a record without words", "search", (c) => c.$executeRaw`DELETE FROM statement_words`],
];

/** Runs `work` in a database that is thrown away after it: a copy of the sound one. */
async function inTransactionThatIsUndone(work: () => Promise<void>, plant: (typeof DAMAGE)[number][2]): Promise<void> {
  const sound = corpus;
  const undo = new Error("undo");
  const outcome = sound.database.client.$transaction(async (tx) => {
    await plant(tx as Database["client"]);
    corpus = { ...sound, database: { ...sound.database, client: tx as Database["client"] } };
    await work();
    throw undo;
  });
  await outcome.catch((error: unknown) => expect(error).toBe(undo)).finally(() => (corpus = sound));
}

describe("auditCorpus", () => {
  it("finds nothing wrong in a sound corpus, and checks everything", async () => {
    const { counts, findings } = await audit();
    expect(findings).toEqual([]);
    // Three statements in two documents and a copy of one; each statement has three paragraphs, two pieces, an extent.
    expect(counts).toMatchObject({
      original: { checked: 3, wrong: 0 },
      run: { checked: 1, wrong: 0 },
      link: { checked: 6, wrong: 0 },
      record: { checked: 3, wrong: 0 },
      identity: { checked: 3, wrong: 0 },
      span: { checked: 18, wrong: 0 },
      search: { checked: 12, wrong: 0 },
    });
    const { evidence, qualifier } = corpus.database.client;
    expect(counts.passage.checked).toBe((await evidence.count()) + (await qualifier.count()));
  });

  it.each(DAMAGE)("finds %s", async (_what, kind, plant) => {
    await inTransactionThatIsUndone(async () => {
      const { counts, findings } = await audit();
      expect(findings.map((finding) => finding.kind)).toContain(kind);
      expect(counts[kind].wrong).toBe(findings.filter((finding) => finding.kind === kind).length);
    }, plant);
  });

  it("finds kept bytes that are gone, cut off or changed, until they are ingested again", async () => {
    const { contentHash } = await corpus.database.client.source.findFirstOrThrow({ where: { fileName: "one.txt" } });
    const path = originalPath(corpus.dataDir, contentHash);
    await writeFile(path, "eno");
    expect((await audit()).findings.map(({ problem }) => problem)).toEqual([
      expect.stringContaining("no longer holds"),
    ]);
    await truncate(path, 1);
    expect((await audit()).findings.map(({ problem }) => problem)).toEqual([expect.stringContaining("1 bytes")]);
    await rm(path);
    expect((await audit()).findings.map(({ problem }) => problem)).toEqual([expect.stringContaining("missing")]);
    await ingestFiles(corpus, [join(folder, "in", "one.txt")], { parse: fictionalParse });
    expect((await audit()).findings).toEqual([]);
  });
});
