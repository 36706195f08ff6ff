// What stands beside a theme or threat is counted over the statements, each once, and no procedural turn among them.
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import type { Subject } from "@/lib/domain/ledger";
import { statementVectors } from "@/lib/search/statement-vectors";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { generatedStatements } from "@/tests/fixtures/generated-statements";
import { openCorpus, type Corpus } from "./corpus";
import { subjectCompanions } from "./subject-companions";

const statements = generatedStatements(5, 60);
let test: TestDatabase;
let corpus: Corpus;

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  const document = fictionalDocument("generated.txt", []);
  document.statements = statements.map((statement, at) => {
    return { statement, slug: `generated-${at}`, vectors: statementVectors(statement) };
  });
  const runId = await beginRun(corpus.database, { collection: "main", parserVersion: "1", paths: ["generated.txt"] });
  await saveDocument(corpus.database, { runId, ordinal: 1 }, document);
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
});

/** "theme oceans", "threat ransomware" … of each statement that counts, each once. */
const raised = statements
  .filter(({ turn }) => turn !== "presiding")
  .map(({ priorities, threats }) => [
    ...new Set(priorities.flatMap(({ themes }) => themes.map((code) => `theme ${code}`))),
    ...new Set(threats.map(({ type }) => `threat ${type}`)),
  ]);

function expected({ kind, code }: Subject, most: number): string[] {
  const counts = new Map<string, number>();
  for (const subjects of raised.filter((all) => all.includes(`${kind} ${code}`)))
    for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  counts.delete(`${kind} ${code}`);
  const ordered = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const first = (wanted: string) => ordered.filter(([subject]) => subject.startsWith(wanted)).slice(0, most);
  return [...first("theme "), ...first("threat ")].map(([subject, count]) => `${subject} ${count}`);
}

it("counts what is raised beside each theme and threat", async () => {
  const all = [...new Set(raised.flat())];
  expect(all.length).toBeGreaterThan(5);
  for (const subject of all) {
    const [kind, code] = subject.split(" ", 2) as [Subject["kind"], string];
    for (const most of [2, 50]) {
      const found = await subjectCompanions(corpus, { kind, code }, most);
      const told = found.map((companion) => `${companion.kind} ${companion.code} ${companion.statements}`);
      expect(told, `${subject}, ${most}`).toEqual(expected({ kind, code }, most));
    }
  }
});
