// A listener hears of changes, and finds out by itself when its server has fallen silent.
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { swallowingProxy, type SwallowingProxy } from "@/tests/fixtures/swallowing-proxy";
import { listenForChanges } from "./listen-for-changes";

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

async function notify(): Promise<void> {
  const client = new pg.Client({ connectionString: test.url });
  await client.connect();
  await client.query("NOTIFY rostrum_statements");
  await client.end();
}

async function until(isSo: () => boolean): Promise<void> {
  for (let time = 0; time < 150 && !isSo(); time++) await sleep(100);
  expect(isSo()).toBe(true);
}

it("hears again after the network swallowed all for a while, and closes in any case", async () => {
  let heard = 0;
  const listener = listenForChanges(network.url, () => heard++, 300);
  await until(() => heard === 1);
  await notify();
  await until(() => heard === 2);
  network.swallow();
  await notify();
  await sleep(500);
  network.deliver();
  await until(() => heard === 3);
  await notify();
  await until(() => heard === 4);
  network.swallow();
  await listener.close();
}, 40_000);
