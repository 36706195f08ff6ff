// Widening may add stars and nothing else, else a helpful link would search something else.
import { expect, test } from "vitest";
import { widenQuery } from "./widen-query";

test.each([
  ["cyber", "cyber*"],
  ["cyber nuclear", "cyber* nuclear*"],
  ["cyber OR spyware", "cyber* OR spyware*"],
  ['"critical infrastructure" port', '"critical infrastructure" port*'],
  ["port -election", "port* -election"],
  ["кибер", "кибер*"],
])("%s becomes %s", (text, widened) => {
  expect(widenQuery(text)).toBe(widened);
});

test.each(["", "cyber*", '"critical infrastructure"', "-election", "S/RES/1718", "of"])(
  "%s cannot be widened",
  (text) => {
    expect(widenQuery(text)).toBeNull();
  },
);
