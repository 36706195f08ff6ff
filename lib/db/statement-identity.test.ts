// Two printings of one statement are one; two statements are two.
import { describe, expect, it } from "vitest";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import type { Statement } from "@/lib/domain/statement";
import { statementIdentity } from "./statement-identity";

const here = { contentHash: "a", position: 1 };
const elsewhere = { contentHash: "b", position: 2 };
const samePlace = { contentHash: "b", position: 1 };

function turn(kind: "presiding" | "national", body = ""): Statement {
  return { ...fictionalStatement(body), turn: kind };
}

describe("statementIdentity", () => {
  it("overlooks hyphenation, quotes, letter case and the place in a document", () => {
    const printed = fictionalStatement("The “open\n sea” is ours.");
    const typed = fictionalStatement('the "open sea" is ours');
    expect(statementIdentity(printed, here)).toBe(statementIdentity(typed, elsewhere));
  });
  it("tells other words apart", () => {
    const [yes, no] = [fictionalStatement("Yes."), fictionalStatement("No.")];
    expect(statementIdentity(yes, here)).not.toBe(statementIdentity(no, here));
  });
  it("knows a speech again outside its record, but not a president's formula or a short turn", () => {
    const speech = turn("national", "We are many islands. ".repeat(10));
    expect(statementIdentity(speech, here)).toBe(statementIdentity(speech, elsewhere));
    for (const formula of [turn("presiding"), turn("presiding", "Long. ".repeat(60)), turn("national")]) {
      expect(statementIdentity(formula, here)).not.toBe(statementIdentity(formula, elsewhere));
    }
  });
  it("knows a formula again in another file of the same meeting, and keeps two meetings apart", () => {
    const formula = turn("presiding");
    expect(statementIdentity(formula, here)).toBe(statementIdentity(formula, samePlace));
    const unnamed = { ...formula, date: null };
    expect(statementIdentity(unnamed, here)).not.toBe(statementIdentity(unnamed, samePlace));
  });
});
