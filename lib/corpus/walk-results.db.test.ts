// A list of results is of one moment: what comes while it is read changes nothing in it.
import { afterAll, beforeAll, expect, it } from "vitest";
import { NO_FILTERS } from "@/lib/domain/facet";
import { removeCollection } from "@/lib/db/remove-collection";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { saveGenerated } from "@/tests/fixtures/save-generated";
import { openCorpus, type Corpus } from "./corpus";
import { walkResults } from "./walk-results";

let test: TestDatabase;
let corpus: Corpus;

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  await saveGenerated(corpus, { name: "main", from: 0, to: 120 });
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
});

const REQUEST = { text: "tide OR faro", filters: NO_FILTERS, sort: "relevance", synonyms: true } as const;

/** The ids in batches of ten, after each of which `meanwhile` is done. */
async function walk(meanwhile: (batch: number) => Promise<void>): Promise<string[]> {
  const ids: string[] = [];
  let batches = 0;
  const read = async (_: unknown, batch: string[]) => {
    await meanwhile((batches += 1));
    return batch;
  };
  for await (const id of walkResults(corpus, REQUEST, { batch: 10, read })) ids.push(id);
  return ids;
}

it("meets every result once, whatever comes and goes meanwhile", async () => {
  const whole = await walk(() => Promise.resolve());
  expect(whole.length).toBeGreaterThan(40);
  const changed = await walk(async (batch) => {
    if (batch === 1) await saveGenerated(corpus, { name: "more", from: 200, to: 260 });
    if (batch === 3) await removeCollection(corpus.database, "more");
  });
  expect(changed).toEqual(whole);
});
