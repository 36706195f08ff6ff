// Two printings of one statement are one; two statements are two.
import { describe, expect, it } from "vitest";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { statementIdentity } from "./statement-identity";

const turn = { ...fictionalStatement(), turn: "presiding" as const };

describe("statementIdentity", () => {
  it("overlooks hyphenation, quotes and letter case", () => {
    const printed = fictionalStatement("The “open\n sea” is ours.");
    const typed = fictionalStatement('the "open sea" is ours');
    expect(statementIdentity(printed, 1)).toBe(statementIdentity(typed, 1));
  });
  it("tells other words apart", () => {
    expect(statementIdentity(fictionalStatement("Yes."), 1)).not.toBe(statementIdentity(fictionalStatement("No."), 1));
  });
  it("overlooks the place in a document, but for the turns of a record", () => {
    expect(statementIdentity(fictionalStatement(), 1)).toBe(statementIdentity(fictionalStatement(), 2));
    expect(statementIdentity(turn, 1)).not.toBe(statementIdentity(turn, 2));
  });
  it("tells the same turn at two meetings apart", () => {
    const later = { ...turn, date: null };
    expect(statementIdentity(turn, 1)).not.toBe(statementIdentity(later, 1));
  });
});
