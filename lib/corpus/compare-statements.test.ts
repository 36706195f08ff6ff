// Two readings of a statement are compared field by field, in words.
import { expect, it } from "vitest";
import type { Statement } from "@/lib/domain/statement";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { compareStatements } from "./compare-statements";

function changed(change: (statement: Statement) => void) {
  const after = fictionalStatement();
  change(after);
  return compareStatements(fictionalStatement(), after);
}

it("finds nothing where nothing differs, whatever the order of the keys", () => {
  const before = fictionalStatement();
  const after = Object.fromEntries(Object.entries(before).reverse()) as Statement;
  expect(compareStatements(before, after)).toEqual([]);
});

it.each<[string, (statement: Statement) => void, string]>([
  ["date", (s) => (s.date = null), "2031-05-03 → none"],
  ["year", (s) => (s.year = { value: 1990, evidence: [], from: "sidecar", ruleId: "extract/x" }), "none → 1990"],
  ["language", (s) => (s.language = "fr"), "en → fr"],
  [
    "speaker",
    (s) => void (s.speaker && (s.speaker.value.role = null)),
    "Ada Quill, Permanent Representative → Ada Quill",
  ],
  ["threats", (s) => void s.threats.splice(0), "−ransomware"],
  ["citations", (s) => void s.citations.push({ symbol: "A/99/1", evidence: [], ruleId: "extract/x" }), "+A/99/1"],
  ["organ", (s) => void (s.organ && (s.organ.ruleId = "extract/other")), "GA-C1, with other passages or rules"],
  ["wordCount", (s) => (s.wordCount = 41), "40 words → 41 words"],
])("says how %s differs", (field, change, how) => {
  expect(changed(change)).toEqual([{ field, how }]);
});
