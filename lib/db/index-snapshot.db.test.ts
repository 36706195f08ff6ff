// A server that falls silent ends the reading of a snapshot with an error, so that it can be tried again.
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { swallowingProxy, type SwallowingProxy } from "@/tests/fixtures/swallowing-proxy";
import { withIndexSnapshot } from "./index-snapshot";

const LIMIT = 1_500;

let test: TestDatabase;
let network: SwallowingProxy;

beforeAll(async () => {
  test = await createTestDatabase();
  network = await swallowingProxy(test.url);
});
afterAll(async () => {
  await network.close();
  await test.drop();
});

it("fails on a query that is not answered, and reads again when the server is back", async () => {
  const silent = withIndexSnapshot(
    network.url,
    async (snapshot) => {
      network.swallow();
      return snapshot.allIds();
    },
    LIMIT,
  );
  await expect(silent).rejects.toThrow("Query read timeout");
  network.deliver();
  expect(await withIndexSnapshot(network.url, (snapshot) => snapshot.allIds(), LIMIT)).toEqual([]);
}, 10_000);

it("does not wait for a silent server to say goodbye", async () => {
  const read = withIndexSnapshot(
    network.url,
    (snapshot) => {
      network.swallow();
      return Promise.resolve(snapshot.version);
    },
    LIMIT,
  );
  expect((await read).database).not.toBe("");
  network.deliver();
}, 10_000);

it("lets a snapshot take longer than its longest query", async () => {
  const pause = () => new Promise((done) => setTimeout(done, 2 * LIMIT));
  const read = withIndexSnapshot(network.url, (snapshot) => pause().then(() => snapshot.allIds()), LIMIT);
  expect(await read).toEqual([]);
});
