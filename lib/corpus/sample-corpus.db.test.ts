// The sample comes in whole by the real pipeline, is known as the sample, and leaves nothing behind.
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createTestDatabase } from "@/tests/create-test-database";
import { removeCollection } from "@/lib/db/remove-collection";
import { fictionalParse } from "@/tests/fixtures/fictional-parse";
import { auditCorpus } from "./audit-corpus";
import { openCorpus } from "./corpus";
import { corpusSummary } from "./corpus-summary";
import { ingestFiles } from "./ingest-files";
import { addSample, removeSample } from "./sample-corpus";

async function keptFiles(dataDir: string): Promise<string[]> {
  const entries = await readdir(join(dataDir, "originals"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

it("adds every document of the sample and removes them all", { timeout: 240_000 }, async () => {
  const test = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "sample-"));
  const corpus = openCorpus({ databaseUrl: test.url, dataDir });

  const report = await addSample(corpus);
  expect(report.items.filter(({ status }) => status !== "committed")).toEqual([]);
  const summary = await corpusSummary(corpus);
  expect(summary).toMatchObject({ statements: report.statements, sampleStatements: report.statements });
  expect(summary.sampleCorpus).toBe(true);
  expect(await keptFiles(dataDir)).toHaveLength(report.inputs);

  const removal = await removeSample(corpus);
  expect(removal).toMatchObject({ sources: report.inputs, statements: report.statements });
  expect(await corpusSummary(corpus)).toMatchObject({ statements: 0, sources: 0, delegations: 0, speakers: 0 });
  expect(await keptFiles(dataDir)).toEqual([]);
  const { client } = corpus.database;
  const shared = [client.meeting.count(), client.citedDocument.count(), client.countryGroup.count()];
  expect(await Promise.all([...shared, client.delegation.count(), client.evidence.count()])).toEqual([0, 0, 0, 0, 0]);

  await corpus.close();
  await test.drop();
  await rm(dataDir, { recursive: true });
});

it("keeps bytes that come in again while they are removed", { timeout: 60_000 }, async () => {
  const test = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), "sample-"));
  const corpus = openCorpus({ databaseUrl: test.url, dataDir: join(folder, "data") });
  const path = join(folder, "a.txt");
  await writeFile(path, "The same bytes in both.");
  const ingest = (collection: string) => ingestFiles(corpus, [path], { parse: fictionalParse, collection });
  for (let round = 0; round < 12; round++) {
    await ingest("sample");
    await Promise.all([removeSample(corpus), ingest("main")]);
    const { counts } = await ingest("main");
    expect(counts.committed + counts.duplicate).toBe(1);
    expect((await auditCorpus(corpus)).original.wrong).toBe(0);
    expect(await keptFiles(corpus.dataDir)).toHaveLength(1);
    await removeCollection(corpus.database, "main");
  }
  await corpus.close();
  await test.drop();
  await rm(folder, { recursive: true });
});
