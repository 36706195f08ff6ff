// A transaction whose end is unclear is neither lost nor done twice.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { startFaultProxy, type CutMoment, type FaultProxy } from "@/tests/fixtures/commit-fault-proxy";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { connect, type Database } from "./connect";
import { countCorpus } from "./count-corpus";
import { endEmptyItem } from "./ingest-item";
import { beginRun } from "./ingest-run";
import { saveDocument } from "./save-document";

let test: TestDatabase;
let proxy: FaultProxy;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  proxy = await startFaultProxy(test.url);
  database = connect(proxy.url);
});
afterAll(async () => {
  await database.close();
  await proxy.close();
  await test.drop();
});

async function itemFor(path: string) {
  return { runId: await beginRun(database, { collection: "main", parserVersion: "1", paths: [path] }), ordinal: 1 };
}

describe("a COMMIT whose reply is lost", () => {
  it.each<CutMoment>(["after", "before"])("saves a document once when the line is cut %s it", async (moment) => {
    const name = `cut-${moment}.txt`;
    const item = await itemFor(name);
    const before = (await countCorpus(database)).statements;
    proxy.cutNextCommit(moment);
    const cuts = proxy.cuts();
    const end = await saveDocument(database, item, fictionalDocument(name, [fictionalStatement(`Cut ${moment}.`)]));
    expect(proxy.cuts()).toBe(cuts + 1);
    expect(end).toMatchObject({ status: "committed", statements: 1 });
    expect((await countCorpus(database)).statements).toBe(before + 1);
  });

  it("writes the notices of a rejected input once", async () => {
    const item = await itemFor("cut-rejected.txt");
    proxy.cutNextCommit("after");
    const end = { status: "rejected", reason: "binary", detail: "No text.", statements: 0, contentHash: null } as const;
    await endEmptyItem(database, item, end, [{ ruleId: "read/x", level: "info", message: "Seen." }]);
    expect(await database.client.notice.count({ where: { runId: item.runId } })).toBe(1);
  });
});
