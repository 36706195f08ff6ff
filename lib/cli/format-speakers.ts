// What `speakers` prints of pairs of names and of verdicts: one line each, ids first, for copying.
import type { DoubtfulPair, HeldSpelling } from "@/lib/domain/person/doubtful-spellings";
import type { HeldVerdict } from "@/lib/domain/person/speaker-verdict";
import type { JudgedNames } from "@/lib/corpus/judge-speakers";

/** `XAA  one person  initials  3kd… A. Quill (2031, 4 statements)  =  9fm… Ada Quill (2030–2033, 7 statements)` */
export function formatPair({ one, other, joined, rule }: DoubtfulPair): string {
  const parts = [one.delegationId, joined ? "one person " : "two persons", rule.padEnd(15)];
  return `${parts.join("  ")}  ${formatSpelling(one)}  ${joined ? "=" : "≠"}  ${formatSpelling(other)}`;
}

function formatSpelling({ id, name, firstYear, lastYear, statements }: HeldSpelling): string {
  const years = firstYear === null ? "no year" : firstYear === lastYear ? `${firstYear}` : `${firstYear}–${lastYear}`;
  return `${id} ${name} (${years}, ${statements} ${statements === 1 ? "statement" : "statements"})`;
}

export function formatVerdict({ firstName, secondName, delegationId, same, ...said }: HeldVerdict): string {
  const day = said.createdAt.toISOString().slice(0, 10);
  const names = `${firstName} ${same ? "=" : "≠"} ${secondName}`;
  return `${day}  ${delegationId ?? "?"}  ${names}  (${said.author}: ${said.reason})`;
}

export function formatJudged({ names: [one, other], onePerson }: JudgedNames): string {
  return `${one} and ${other} are counted as ${onePerson ? "one person" : "two persons"} now.`;
}
