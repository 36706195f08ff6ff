// Rows go to the database as JSON that it takes, whatever their texts hold.
import { expect, it } from "vitest";
import { jsonRows } from "./json-rows";

it("writes rows as they are", () => {
  const rows = [{ text: "a \\ud800 b 😀", day: new Date("2031-05-03"), none: null }];
  expect(JSON.parse(jsonRows(rows))).toEqual([{ ...rows[0], day: "2031-05-03T00:00:00.000Z" }]);
});

it("replaces halves of characters, which PostgreSQL refuses", () => {
  expect(JSON.parse(jsonRows([{ text: "😀".slice(0, 1) + "x" }]))).toEqual([{ text: "\ufffdx" }]);
});
