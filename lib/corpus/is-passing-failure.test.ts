// Shows which failures a reader is asked to wait for.
import { expect, it } from "vitest";
import { isPassingFailure } from "./is-passing-failure";
import { SearchTimeoutError } from "@/lib/domain/search-engine";

it.each([
  new Error("timeout exceeded when trying to connect"),
  new Error("Raw query failed. Message: `canceling statement due to statement timeout`"),
  new SearchTimeoutError("The search took too long and was ended."),
  new Error("The page failed.", { cause: new Error("timeout exceeded when trying to connect") }),
])("passes by itself: %s", (error) => {
  expect(isPassingFailure(error)).toBe(true);
});

it.each([new Error("relation statements does not exist"), "timeout exceeded when trying to connect", null])(
  "must be mended: %s",
  (error) => {
    expect(isPassingFailure(error)).toBe(false);
  },
);
