// Checks one statement: every span, hash and link of it, and that search can find it.
import type { OrdinalSpan, StatementToAudit } from "@/lib/db/read-statements-to-audit";
import { isFaithful } from "@/lib/domain/span";
import { searchVector } from "@/lib/search/search-vector";
import type { Check } from "./audit-tally";

const SHOWN = 60;

/** Tells `check` everything about the statement. */
export function auditStatement(statement: StatementToAudit, check: Check): void {
  const { id, fileName, text, unreadable, identity, identityHash } = statement;
  const name = `statement ${id} (${fileName ?? "of no document"})`;
  check("link", name, linkProblem(statement));
  if (statement.originals.length > 0) check("record", name, unreadable && `It does not read back: ${unreadable}`);
  if (identity) check("identity", name, identity === identityHash ? null : "Its hash is not that of its text.");
  auditSpans(statement, name, check);
  for (const passage of statement.passages) {
    const said = text.slice(passage.start, passage.end);
    const problem = isFaithful(text, passage) ? null : `It says “${cut(passage.quote)}”, and the text “${cut(said)}”.`;
    check("passage", `${name}, ${passage.record}`, problem);
  }
  auditWords(statement, name, check);
}

function linkProblem({ originals, collection }: StatementToAudit): string | null {
  if (originals.length !== 1) return `It has ${originals.length} original documents, and should have one.`;
  if (originals[0] === collection) return null;
  return `It belongs to the collection ${collection}, and its document to ${originals[0]}.`;
}

function auditSpans({ text, paragraphs, pieces, extents }: StatementToAudit, name: string, check: Check): void {
  const inText = (span: OrdinalSpan) => (span.end <= text.length ? null : "It ends beyond the text.");
  paragraphs.forEach((span, at) => {
    check("span", `${name}, paragraph ${span.ordinal}`, inText(span) ?? orderProblem(paragraphs, at));
  });
  pieces.forEach((span, at) => check("span", `${name}, piece ${span.ordinal}`, orderProblem(pieces, at)));
  for (const span of extents) check("span", `${name}, extent of priority ${span.ordinal}`, inText(span));
}

/** Members of a list count from 1, hold something, and begin where the one before has ended. */
function orderProblem(spans: OrdinalSpan[], at: number): string | null {
  const [before, span] = [spans[at - 1], spans[at]];
  if (!span) return null;
  if (span.ordinal !== at + 1) return `Number ${at + 1} is missing before it.`;
  if (span.end <= span.start) return "It holds nothing.";
  return before && span.start < before.end ? "It begins before the one before it ends." : null;
}

/** Words that were stored as none are right where the paragraph has none. */
function auditWords({ text, language, paragraphs, unindexed }: StatementToAudit, name: string, check: Check): void {
  const without = new Map(unindexed.map((one) => [one.ordinal, one]));
  check("search", `${name}, its record`, without.has(0) ? "No words were stored." : null);
  for (const { ordinal, start, end, language: own } of paragraphs) {
    const found = without.get(ordinal);
    const wrong = found && (found.missing || searchVector(text.slice(start, end), own ?? language) !== "");
    check("search", `${name}, paragraph ${ordinal}`, wrong ? "No words were stored." : null);
  }
}

function cut(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN)} …`;
}
