// Shows that only queries that come again are named, and not without end.
import { expect, it } from "vitest";
import { statementNames } from "./statement-names";

it("names a text from its second time on, always the same, and another text otherwise", () => {
  const nameOf = statementNames();
  const [first, second, third] = [1, 2, 3].map(() => nameOf({ sql: "SELECT $1" }));
  nameOf({ sql: "SELECT $2" });
  expect(first).toBe("");
  expect(second).toMatch(/^[\w-]{43}$/);
  expect(third).toBe(second);
  expect(nameOf({ sql: "SELECT $2" })).not.toBe(second);
});

it("stops at 300 names, and keeps those that it gave", () => {
  const nameOf = statementNames();
  const twice = (sql: string) => [nameOf({ sql }), nameOf({ sql })][1];
  const named = Array.from({ length: 400 }, (_, at) => twice(`SELECT ${at}`)).filter((name) => name !== "");
  expect(new Set(named).size).toBe(300);
  expect(nameOf({ sql: "SELECT 0" })).toBe(named[0]);
});

it.each(["BEGIN", "COMMIT", "ROLLBACK TO SAVEPOINT s1"])("never names %s", (sql) => {
  const nameOf = statementNames();
  expect([1, 2, 3].map(() => nameOf({ sql }))).toEqual(["", "", ""]);
});
