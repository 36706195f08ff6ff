// The sample comes in whole by the real pipeline, is known as the sample, and leaves nothing behind.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createTestDatabase } from "@/tests/create-test-database";
import { openCorpus } from "./corpus";
import { corpusSummary } from "./corpus-summary";
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
