// The closing table of an audit adds up, and a clean one is told from one that is not.
import { describe, expect, it } from "vitest";
import { auditTally } from "@/lib/corpus/audit-tally";
import { formatAudit, formatFinding, isClean } from "./format-audit";

describe("formatAudit", () => {
  it("counts what was checked and what is wrong, by kind and in all", () => {
    const lines: string[] = [];
    const { counts, check } = auditTally((finding) => lines.push(formatFinding(finding)));
    check("span", "paragraph 1", null);
    expect(isClean(counts)).toBe(true);
    check("span", "paragraph 2", "It holds nothing.");
    check("link", "statement x", "It has none.");
    expect(isClean(counts)).toBe(false);
    expect(lines[0]).toMatch(/^span: paragraph 2: It holds nothing\. .+reparse/);
    expect(formatAudit(counts)).toMatch(/^span +2 +1 /m);
    expect(formatAudit(counts)).toMatch(/^all +3 +2$/m);
  });
});
