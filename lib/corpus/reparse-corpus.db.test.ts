// A new reading replaces the old one under the same addresses, or nothing changes at all.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Statement } from "@/lib/domain/statement";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalParse } from "@/tests/fixtures/fictional-parse";
import { auditCorpus } from "./audit-corpus";
import { openCorpus, type Corpus } from "./corpus";
import { dumpCorpus } from "./dump-corpus";
import { getStatement } from "./get-statement";
import { ingestFiles, ingestInputs } from "./ingest-files";
import { originalPath, removeOriginals } from "./originals";
import type { Parse } from "./prepare-input";
import { reparseCorpus, type ReparsedDocument, type ReparseOptions } from "./reparse-corpus";

let test: TestDatabase;
let folder: string;
let corpus: Corpus;

beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "reparse-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data") });
});
afterEach(async () => {
  await corpus.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

async function ingest(files: Record<string, string>): Promise<void> {
  await mkdir(join(folder, "in"), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, "in", name), text);
  await ingestFiles(corpus, [join(folder, "in")], { parse: fictionalParse });
}

/** A parser that reads everything as before, and then does better. */
function better(improve: (statement: Statement, at: number) => void): Parse {
  return async (bytes) => {
    const document = await fictionalParse(bytes);
    document.statements.forEach(improve);
    return document;
  };
}

/** A parser that reads other lines in a document than there are. */
function reading(lines: (text: string) => string): Parse {
  return (bytes) => fictionalParse(Buffer.from(lines(Buffer.from(bytes).toString())));
}

async function reparse(options: ReparseOptions) {
  const documents: ReparsedDocument[] = [];
  const report = await reparseCorpus(corpus, { ...options, onDocument: (document) => documents.push(document) });
  return { ...report, changed: documents };
}

async function dump(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpCorpus(corpus)) lines.push(line);
  return lines;
}

async function idOf(words: string): Promise<string> {
  const row = await corpus.database.client.statement.findFirstOrThrow({ where: { text: { endsWith: words } } });
  return row.id;
}

async function expectSound(): Promise<void> {
  const problems: string[] = [];
  await auditCorpus(corpus, { onFinding: ({ where, problem }) => problems.push(`${where}: ${problem}`) });
  expect(problems).toEqual([]);
}

const nextDay = better(({ date }) => void (date && (date.value.iso = "2032-01-01")));

describe("reparseCorpus", () => {
  it("finds nothing to change where the parser is the same", async () => {
    await ingest({ "a.txt": "one\ntwo", "b.txt": "ONE" });
    const { kinds, fields } = await reparse({ parse: fictionalParse });
    expect({ kinds, fields }).toEqual({ kinds: { same: 2, changed: 0, left: 0 }, fields: {} });
  });

  it("shows what would change and writes nothing, until it is asked to", async () => {
    await ingest({ "a.txt": "one" });
    const [before, id] = [await dump(), await idOf("one")];
    const shown = await reparse({ parse: nextDay });
    expect(shown.changed[0]?.changes).toEqual([
      { id, fields: expect.arrayContaining([{ field: "date", how: "2031-05-03 → 2032-01-01" }]) as unknown },
    ]);
    expect(await dump()).toEqual(before);

    expect((await reparse({ parse: nextDay, apply: true })).kinds).toMatchObject({ changed: 1 });
    const row = await corpus.database.client.statement.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ year: 2032, slug: expect.stringContaining("2032-01-01") as unknown });
    expect((await reparse({ parse: nextDay })).kinds).toMatchObject({ same: 1 });
    await expectSound();
  });

  it("keeps the address of a statement whose text is read anew, and finds it by its new words", async () => {
    await ingest({ "a.txt": "one" });
    const id = await idOf("one");
    await reparse({ parse: reading(() => "harbourmaster"), apply: true });
    expect((await getStatement(id, corpus))?.text).toMatch(/harbourmaster$/);
    const found = await corpus.database.client.$queryRaw`
      SELECT statement_id FROM paragraphs WHERE search @@ '''harbourmaster'''::tsquery`;
    expect(found).toEqual([{ statement_id: id }]);
    await expectSound();
  });

  it("brings statements in, takes statements out and keeps the others, wherever they stand", async () => {
    await ingest({ "a.txt": "one\ntwo\nthree" });
    const [one, three] = [await idOf("one"), await idOf("three")];
    const parse = reading(() => "zero\none\nthree\nfour");
    const fields = (await reparse({ parse })).changed[0]?.changes.flatMap((change) => change.fields);
    expect(fields?.map(({ field }) => field)).toEqual(expect.arrayContaining(["statement", "places"]));
    await reparse({ parse, apply: true });
    const rows = await corpus.database.client.statementSource.findMany({
      orderBy: { position: "asc" },
      select: { statementId: true, kind: true, statement: { select: { text: true } } },
    });
    expect(rows.map(({ kind, statement }) => `${kind} ${statement.text.split(" ").at(-1)}`)).toEqual(
      ["zero", "one", "three", "four"].map((word) => `original Yonder.${word}`),
    );
    expect([rows[1]?.statementId, rows[2]?.statementId]).toEqual([one, three]);
    await expectSound();
  });

  it("takes away speakers that nobody is any longer", async () => {
    await ingest({ "a.txt": "one" });
    await reparse({
      parse: better(({ speaker }) => void (speaker && (speaker.value.name = "Ida Quill"))),
      apply: true,
    });
    expect((await corpus.database.client.speaker.findMany()).map(({ name }) => name)).toEqual(["Ida Quill"]);
  });

  it.each([false, true])(
    "keeps one statement in two documents one, when both are read anew (apply: %s)",
    async (apply) => {
      await ingest({ "a.txt": "one", "b.txt": "ONE", "c.txt": "One" });
      const id = await idOf("one");
      const { changed } = await reparse({ parse: reading(() => "other"), apply });
      expect(changed.flatMap(({ changes }) => changes.map((change) => change.id))).toEqual([id]);
      expect(await corpus.database.client.statement.count()).toBe(1);
      await expectSound();
    },
  );

  it("keeps a statement that only another document holds now, and makes that its original", async () => {
    await ingest({ "a.txt": "one\ntwo", "b.txt": "ONE" });
    const id = await idOf("one");
    const lose = reading((text) => (text.includes("two") ? "two" : text));
    await reparse({ parse: lose, apply: true });
    expect((await getStatement(id, corpus))?.source.fileName).toBe("b.txt");
    await expectSound();
  });

  it("leaves a document that would be rejected, and one whose bytes are lost, as they are", async () => {
    await ingest({ "a.txt": "one", "b.txt": "two", "c.txt": "three" });
    const before = await dump();
    const [, lost, damaged] = await corpus.database.client.source.findMany({ orderBy: { fileName: "asc" } });
    await removeOriginals(corpus.dataDir, [lost?.contentHash ?? ""]);
    await writeFile(originalPath(corpus.dataDir, damaged?.contentHash ?? ""), "eerht");
    const { kinds, changed } = await reparse({ parse: reading(() => "reject: binary"), apply: true });
    expect(kinds).toEqual({ same: 0, changed: 0, left: 3 });
    expect(changed.map(({ fileName, reason }) => `${fileName} ${reason}`).sort()).toEqual([
      expect.stringContaining("a.txt It would be rejected now: binary"),
      expect.stringContaining("b.txt Its kept bytes are missing"),
      expect.stringContaining("c.txt Its kept bytes are missing"),
    ]);
    expect(await dump()).toEqual(before);
  });

  it("gives the parser what was known beside the bytes", async () => {
    const kept = { sidecar: { date: "2031" }, isStatement: true };
    const read = () => Promise.resolve(Buffer.from("one"));
    const inputs = () => [{ path: "a.txt", hints: { fileName: "a.txt", ...kept }, read }];
    await ingestInputs(corpus, { paths: ["a.txt"], inputs }, { parse: fictionalParse });
    const hints: unknown[] = [];
    await reparse({ parse: (bytes, given) => (hints.push(given), fictionalParse(bytes)) });
    expect(hints).toEqual([{ fileName: "a.txt", ...kept }]);
  });

  it("goes on where it was stopped", async () => {
    await ingest({ "a.txt": "one", "b.txt": "two", "c.txt": "three" });
    await corpus.database.client.source.updateMany({ data: { parserVersion: "0" } });
    const controller = new AbortController();
    const options = { parse: nextDay, apply: true, outdated: true };
    const first = await reparseCorpus(corpus, {
      ...options,
      signal: controller.signal,
      onDocument: () => controller.abort(),
    });
    expect(first).toMatchObject({ documents: 3, kinds: { changed: 1 } });
    expect(await reparse(options)).toMatchObject({ documents: 2, kinds: { changed: 2 } });
    expect(await reparse(options)).toMatchObject({ documents: 0 });
    expect((await reparse({ parse: nextDay })).kinds).toMatchObject({ same: 3 });
    await expectSound();
  });

  it("keeps a statement that stands twice in a document one, and gives its id to no other", async () => {
    await ingest({ "a.txt": "one\none\ntwo" });
    await reparse({ parse: reading(() => "first\nsecond\ntwo"), apply: true });
    expect(await corpus.database.client.statement.count()).toBe(3);
    await expectSound();
  });

  it("comes back to a document that shared a statement which then became another", async () => {
    await ingest({ "a.txt": "one\ntwo", "b.txt": "TWO\nthree" });
    // The second document is read first.
    await corpus.database.client
      .$executeRaw`UPDATE sources SET id = replace(translate(file_name, 'ab', 'ba'), '.', '')`;
    const parse = reading((text) => `${text} anew`);
    await reparse({ parse, apply: true });
    expect((await reparse({ parse })).kinds).toMatchObject({ same: 2 });
    expect(await corpus.database.client.statement.count()).toBe(4);
    await expectSound();
  });

  it("gives the same corpus when several runs go on at once", async () => {
    await ingest({ "a.txt": "one\ntwo", "b.txt": "TWO\nthree", "c.txt": "four" });
    const parse = reading((text) => `${text} anew\nmore`);
    await Promise.all([1, 2, 3].map(() => reparse({ parse, apply: true })));
    expect((await reparse({ parse })).kinds).toMatchObject({ same: 3 });
    await expectSound();
  });
});

describe("reparseCorpus, where people corrected a statement", () => {
  async function correct(id: string, recordKey: string, field: string, value: string): Promise<void> {
    const said = { author: "An editor", reason: "As printed." };
    await corpus.database.client.correction.create({
      data: { id: `c${recordKey.length}`, statementId: id, recordKey, field, value, ...said },
    });
  }

  it("shows what they said after every new reading", async () => {
    await ingest({ "a.txt": "one" });
    const id = await idOf("one");
    await correct(id, "statement", "date.value.iso", "2030-01-01");
    await reparse({ parse: nextDay, apply: true });
    expect((await getStatement(id, corpus))?.date).toMatchObject({ value: { iso: "2030-01-01" }, from: "correction" });
    expect((await reparse({ parse: nextDay })).kinds).toMatchObject({ same: 1 });
  });

  it("tells of a correction whose record is gone, on the command line and on the page", async () => {
    await ingest({ "a.txt": "one" });
    const id = await idOf("one");
    await correct(id, "threat/ransomware", "type", "terrorism");
    expect((await getStatement(id, corpus))?.threats[0]?.type).toBe("terrorism");
    const { changed } = await reparse({ parse: better(({ threats }) => void threats.splice(0)), apply: true });
    expect(changed[0]?.orphaned).toEqual([`${id}: threat/ransomware type`]);
    expect((await getStatement(id, corpus))?.notices.at(-1)?.ruleId).toBe("corrections/not-applied");
  });

  it("leaves a document as it is that would lose such a statement", async () => {
    await ingest({ "a.txt": "one\ntwo" });
    const before = await dump();
    await correct(await idOf("two"), "statement", "date.value.iso", "2030-01-01");
    const { kinds } = await reparse({ parse: reading(() => "one"), apply: true });
    expect(kinds).toMatchObject({ left: 1 });
    expect(await dump()).toEqual(before);
  });
});

describe("reparseCorpus, in a damaged corpus", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["quotes", () => corpus.database.client.$executeRaw`UPDATE evidence SET quote = 'Nowhere.'`],
    ["spans", () => corpus.database.client.$executeRaw`UPDATE paragraphs SET "end" = 99999 WHERE ordinal = 3`],
    ["texts", () => corpus.database.client.$executeRaw`UPDATE statements SET text = 'Nothing.'`],
    ["hashes", () => corpus.database.client.$executeRaw`UPDATE statements SET identity_hash = reverse(identity_hash)`],
    ["records", () => corpus.database.client.$executeRaw`UPDATE threats SET type = 'boredom'`],
    ["links", () => corpus.database.client.$executeRaw`UPDATE statement_sources SET kind = 'duplicate'`],
    ["collections", () => corpus.database.client.$executeRaw`UPDATE statements SET collection = 'sample'`],
    ["statements", () => corpus.database.client.$executeRaw`DELETE FROM statements WHERE text LIKE '%two'`],
    ["words", () => corpus.database.client.$executeRaw`UPDATE paragraphs SET search = NULL`],
    ["words of records", () => corpus.database.client.$executeRaw`DELETE FROM statement_words`],
  ])("mends %s", async (_what, damage) => {
    await ingest({ "a.txt": "one\ntwo\nthree" });
    await damage();
    expect((await reparse({ parse: fictionalParse, apply: true })).kinds).toMatchObject({ changed: 1 });
    expect((await reparse({ parse: fictionalParse })).kinds).toMatchObject({ same: 1 });
    await expectSound();
  });
});
