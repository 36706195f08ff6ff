// Puts what people corrected over what the parser found, each time that a statement is read.
import { createHash } from "node:crypto";
import type { Correction } from "@/lib/domain/correction";
import { StatementSchema, type Statement } from "@/lib/domain/statement";

/** The corrected statement, and the corrections that found nothing to correct or would break the record's rules. */
export interface CorrectedStatement {
  statement: Statement;
  unapplied: Correction[];
}

/** Applies `corrections` (oldest first: the newest for the same field wins). */
export function applyCorrections(statement: Statement, corrections: readonly Correction[]): CorrectedStatement {
  const newest = new Map(corrections.map((correction) => [`${correction.recordKey}\n${correction.field}`, correction]));
  let corrected = statement;
  const unapplied: Correction[] = [];
  for (const correction of newest.values()) {
    const draft = structuredClone(corrected);
    const result = correct(draft, correction) ? StatementSchema.safeParse(draft) : null;
    if (result?.success) corrected = result.data;
    else unapplied.push(correction);
  }
  return { statement: corrected, unapplied };
}

/** Key of a priority (its anchor's quote) or a paragraph (its text): the words decide, white space does not. */
export function wordsKey(kind: "priority" | "paragraph", words: string): string {
  const folded = words.replace(/\s+/g, " ").trim();
  return `${kind}/${createHash("sha256").update(folded).digest("hex").slice(0, 12)}`;
}

/** Changes `draft`; false where the correction's record or field is not there. */
function correct(draft: Statement, { recordKey, field, value }: Correction): boolean {
  if (recordKey === "statement") {
    const done = field !== "" && setAt(draft, field.split("."), value);
    if (done) markFact(draft, field);
    return done;
  }
  const found = findRecord(draft, recordKey);
  if (!found) return false;
  const [list, at] = found;
  if (field !== "") return setAt(list[at], field.split("."), value);
  list.splice(at, 1, ...(value === null ? [] : [value]));
  return true;
}

function findRecord(draft: Statement, key: string): [list: unknown[], at: number] | null {
  const { threats, citations, mentions, priorities, paragraphs, onBehalfOf, alignment, text } = draft;
  const lists: [unknown[], string[]][] = [
    [threats, threats.map(({ type }) => `threat/${type}`)],
    [citations, citations.map(({ symbol }) => `citation/${symbol}`)],
    [mentions, mentions.map(({ kind, code }) => `mention/${kind}/${code}`)],
    [onBehalfOf, onBehalfOf.map(({ value }) => `group/on-behalf-of/${value}`)],
    [alignment, alignment.map(({ value }) => `group/alignment/${value}`)],
    [priorities, priorities.map(({ anchor }) => wordsKey("priority", anchor.quote))],
    [paragraphs, paragraphs.map(({ start, end }) => wordsKey("paragraph", text.slice(start, end)))],
  ];
  for (const [list, keys] of lists) {
    const at = keys.indexOf(key);
    if (at >= 0) return [list, at];
  }
  return null;
}

/** Sets what is there already, null included; a path that leads nowhere is not made. */
function setAt(target: unknown, [name, ...rest]: string[], value: unknown): boolean {
  if (typeof target !== "object" || target === null || name === undefined || !Object.hasOwn(target, name)) return false;
  const record = target as Record<string, unknown>;
  if (rest.length > 0) return setAt(record[name], rest, value);
  record[name] = value;
  return true;
}

/** A header fact that a person changed comes from that person, and its passage need not say it. */
function markFact(draft: Statement, field: string): void {
  const fact = draft[field.split(".")[0] as keyof Statement];
  if (typeof fact === "object" && fact !== null && "from" in fact) fact.from = "correction";
}
