// Decides when the statements of two documents are the same statement.
import { createHash } from "node:crypto";
import type { Statement } from "@/lib/domain/statement";
import { bodyText } from "./body-text";
import { delegationId } from "./reference-keys";

/** Below so many letters a turn of a record may be a formula that is said at many meetings. */
const FORMULA = 200;

/** Where a statement stands: the hash of its document, and its place in it from 1. */
export interface StatementPlace {
  contentHash: string;
  position: number;
}

/**
 * SHA-256 (hexadecimal) of what makes the statement itself: the letters and digits of its body, so that line breaks,
 * hyphenation and typographic quotes make no difference, with who said it on which day and in which record, as far as that is known. Two
 * delegations may say the same words, and one may say them every year; a printing that is silent about that is found by
 * its likeness (lib/domain/likeness). What presidents say at every meeting, and short turns of a record, count with
 * their meeting and place; where the record does not name its meeting, with the document.
 */
export function statementIdentity(statement: Statement, place: StatementPlace): string {
  const words = letters(bodyText(statement)) || statement.text;
  const { turn } = statement;
  const bound = turn === "presiding" || (turn !== null && words.length < FORMULA);
  const occasion = bound
    ? [meetingOf(statement) ?? place.contentHash, String(place.position)]
    : [statement.date?.value.iso ?? "", statement.meeting?.value.symbol ?? ""];
  const delegation = statement.delegation ? delegationId(statement.delegation.value) : "";
  const parts = [words, delegation, ...occasion];
  return createHash("sha256").update(parts.join("\u0000")).digest("hex");
}

function meetingOf({ meeting, date }: Statement): string | null {
  const { symbol, event } = meeting?.value ?? {};
  if (symbol) return symbol;
  return event && date ? `${date.value.iso} ${event}` : null;
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
