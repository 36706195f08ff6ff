// The public record carries the thesaurus terms that are close to each theme and threat.
import { expect, it } from "vitest";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { statementRecord } from "./statement-record";

const TERM = /^http:\/\/metadata\.un\.org\/thesaurus\/\d+$/;

it("names close terms of the thesaurus by their addresses", () => {
  const { priorities, threats } = statementRecord("x", fictionalStatement());
  const matches = [...priorities, ...threats].map(({ closeMatch }) => closeMatch);
  expect(matches.flat()).not.toHaveLength(0);
  for (const uri of matches.flat()) expect(uri).toMatch(TERM);
});
