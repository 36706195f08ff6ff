// Groups whose statement the delegation aligns itself with, which is not speaking for them.
import { quoteSpan } from "@/lib/domain/span";
import type { Fact } from "@/lib/domain/statement";
import { findGroups } from "./entity-names";
import { ALIGNMENT } from "./lexicon/behalf-words";
import { wordsOf, type Reading } from "./reading";

const alignment = new RegExp(ALIGNMENT.join("|"), "iu");
const REACH = 300;

/** Each group once, with the sentence that says it. */
export function extractAlignment(reading: Reading): Fact<string>[] {
  const facts = new Map<string, Fact<string>>();
  for (const sentence of reading.sentences) {
    const match = alignment.exec(sentence.text);
    if (!match) continue;
    const start = sentence.start + match.index;
    const end = Math.min(sentence.end, start + match[0].length + REACH);
    for (const { code } of findGroups(reading.text, wordsOf(reading, { start, end }), reading.language)) {
      if (facts.has(code) || facts.size >= 50) continue;
      const evidence = [quoteSpan(reading.text, sentence)];
      facts.set(code, { value: code, evidence, from: "text", ruleId: "extract/alignment-phrase" });
    }
  }
  return [...facts.values()];
}
