// Shows that what PostgreSQL says becomes advice.
import { expect, it } from "vitest";
import { explainFailure } from "./explain-failure";

it("names the cause, keeps PostgreSQL's last words, and tells the way out", () => {
  const log = `${"LOG: chatter\n".repeat(50)}FATAL: could not write: No space left on device`;
  const message = explainFailure("It did not start", log);
  expect(message).toContain("The disk is full");
  expect(message).toContain("FATAL: could not write");
  expect(message).toContain("DATABASE_URL");
  expect(message.split("\n").length).toBeLessThan(15);
});

it("claims no cause where it knows none", () => {
  expect(explainFailure("It did not start", "PANIC: odd").split("\n")).toHaveLength(4);
});
