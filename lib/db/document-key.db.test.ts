// The same words at two meetings are two documents, and the database counted those of older days in the same way.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import type { Sidecar } from "@/lib/domain/source-text";
import { connect, type Database } from "./connect";
import { documentKey } from "./document-key";
import { newId } from "./new-id";

const HASH = "ab".repeat(32);
const MIGRATION = join(import.meta.dirname, "../../prisma/migrations/20261123093500_statement_likeness/migration.sql");
const CARDS: (Sidecar | undefined)[] = [
  undefined,
  { speaker: "Ada Quill" },
  { symbol: "S/PV.99001", turn: "3", date: "2031-05-03" },
  { symbol: "S/PV.99001", turn: "4", date: "2031-05-03" },
  { symbol: "S/PV.99002", turn: "3" },
  { delegation: "Xandia", year: "2031", session: "86", event: "Débat" },
  { delegation: "Yonder", year: "2031", session: "86", event: "Débat" },
];

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = connect(test.url);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

it("tells documents apart by where they were spoken, and by nothing that a table may say differently", () => {
  const keys = CARDS.map((sidecar) => documentKey(HASH, { sidecar }));
  expect(keys.slice(0, 2)).toEqual([HASH, HASH]);
  expect(new Set(keys).size).toBe(CARDS.length - 1);
  expect(documentKey(HASH, { sidecar: { symbol: "S/PV.99002", turn: "3", date: "2031" } })).toBe(keys[4]);
});

it("gave what was stored before the same keys", async () => {
  const update = /UPDATE "sources" SET "key"[^;]*;/.exec(await readFile(MIGRATION, "utf8"))?.[0] ?? "";
  for (const [at, sidecar] of CARDS.entries()) {
    const contentHash = String(at).repeat(64);
    const facts = { fileName: "a", byteLength: 1, mediaType: "text/plain", parserVersion: "1", collection: "main" };
    const hints = sidecar ? { hints: { sidecar } } : {};
    const data = { ...facts, ...hints, id: newId(), key: contentHash, contentHash, retrievedAt: new Date() };
    await database.client.source.create({ data });
  }
  await database.client.$executeRaw(sqlOf(update));
  for (const { key, contentHash } of await database.client.source.findMany())
    expect(key).toBe(documentKey(contentHash, { sidecar: CARDS[Number(contentHash[0])] }));
});

/** The text of a migration as a statement without parameters. */
function sqlOf(text: string) {
  return Object.assign([text], { raw: [text] }) as unknown as TemplateStringsArray;
}
