// Several questions at once within a transaction are answered, and the driver has nothing to warn of.
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { connect, type Database } from "./connect";

let test: TestDatabase;
let database: Database;
const warnings: string[] = [];
const hear = ({ message }: Error) => void warnings.push(message);

beforeAll(async () => {
  process.on("warning", hear);
  test = await createTestDatabase();
  database = connect(test.url);
});
afterAll(async () => {
  process.off("warning", hear);
  await database.close();
  await test.drop();
});

const numbers = [1, 2, 3, 4];

it("answers them in a transaction, one after the other", async () => {
  const found = await database.client.$transaction((tx) =>
    Promise.all(numbers.map((number) => tx.$queryRaw`SELECT ${number}::int AS number, pg_sleep(0.01)::text`)),
  );
  expect(found.flat().map((row) => (row as { number: number }).number)).toEqual(numbers);
  expect(warnings).toEqual([]);
});

it("goes on after one that failed", async () => {
  const ask = () => Promise.all([database.client.$queryRaw`SELECT 1 / 0`, database.client.$queryRaw`SELECT 1`]);
  await expect(ask()).rejects.toThrow("division by zero");
  expect(await database.client.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
});
