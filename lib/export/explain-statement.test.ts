// Holds explanations to a statement with every kind of record: each one is told, with its rule and its place.
import { expect, it } from "vitest";
import { UNREAD_LANGUAGE } from "@/lib/domain/notice";
import { SINGLE_FACTS } from "@/lib/domain/single-facts";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { explainStatement } from "./explain-statement";

const explained = explainStatement("speech", fictionalStatement()).join("\n");

it("tells every kind of record", () => {
  for (const what of [
    "speaker: Ada Quill",
    "priority 1: a fair share",
    "priority 1 calls-for",
    "priority 1 directed at Yonder",
  ]) {
    expect(explained).toContain(what);
  }
  for (const what of [
    "threat: ransomware",
    "cites S/RES/9901",
    "supports where it cites S/RES/9901",
    "names group Tidal Group",
  ]) {
    expect(explained).toContain(what);
  }
});

it("tells every fact that a statement has one of", () => {
  const whole = fictionalStatement();
  const given = { evidence: [], from: "sidecar" as const, ruleId: "extract/test" };
  const statement = { ...whole, year: { value: 2031, ...given }, original: { value: "fr", ...given } };
  expect(SINGLE_FACTS.filter((name) => statement[name] === null)).toEqual([]);
  const lines = explainStatement("speech", statement);
  for (const name of SINGLE_FACTS) expect(lines.some((line) => line.startsWith(`  ${name}: `))).toBe(true);
});

it("names the features that spoke the loudest, for a record and for each of its themes", () => {
  expect(explained).toContain("strongest features: self>call +1.2, w=lightho −0.4");
  expect(explained).toContain("strongest features for financing-development: sentence names it +0.9");
  expect(explained).not.toContain("strongest features for sustainable-development");
  expect(explained).toContain("strongest features: strong term +0.8");
});

it("names who is behind a threat and whom it strikes, each with its rule and words", () => {
  expect(explained).toMatch(/threat ransomware by Yonder\n {4}extract\/actor\n {4}\d+–\d+: “Yonder”/u);
  expect(explained).toMatch(/threat ransomware against shipping\n {4}extract\/target\n {4}\d+–\d+: “harbours”/u);
});

it("names the rule and the place, and says where there is none", () => {
  expect(explained).toMatch(/extract\/threat\n {4}strongest features: .+\n {4}\d+–\d+: “Ransomware”/u);
  expect(explained).toContain("organ: GA-C1\n    extract/organ\n    not from the text");
});

it("says first what the language of a statement kept from being read", () => {
  const notices = [{ ruleId: UNREAD_LANGUAGE, level: "warning" as const, message: "Not read: Xandish." }];
  expect(explainStatement("speech", { ...fictionalStatement(), notices })[1]).toBe("  Not read: Xandish.");
});
