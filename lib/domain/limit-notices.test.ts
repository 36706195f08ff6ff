// Notices may be cut, but never without saying so.
import { expect, test } from "vitest";
import type { Notice } from "./notice";
import { limitNotices } from "./limit-notices";

const notice = (number: number): Notice => ({ ruleId: "read/planted", level: "info", message: `Number ${number}.` });
const three = [1, 2, 3].map(notice);

test("as many as a record holds stay as they are", () => {
  expect(limitNotices(three, 3)).toEqual(three);
});

test("one too many gives the first ones and a count of the rest", () => {
  const limited = limitNotices(three, 2);
  expect(limited).toHaveLength(2);
  expect(limited[0]).toEqual(three[0]);
  expect(limited[1]).toMatchObject({ ruleId: "pipeline/notices-cut", level: "warning" });
  expect(limited[1]?.message).toMatch(/^2 more notices/);
});
