// Decides when the statements of two documents are the same statement.
import { createHash } from "node:crypto";
import type { Statement } from "@/lib/domain/statement";

/**
 * SHA-256 (hexadecimal) of what makes the statement itself: the letters and digits of its body, so that line breaks,
 * hyphenation, typographic quotes and a different header make no difference. A turn of a verbatim record counts with
 * its meeting and `position`, since presidents say the same sentence at every meeting.
 */
export function statementIdentity(statement: Statement, position: number): string {
  const parts = [letters(bodyText(statement)) || statement.text];
  if (statement.turn) {
    const { meeting, date } = statement;
    parts.push(meeting?.value.symbol ?? meeting?.value.event ?? "", date?.value.iso ?? "", String(position));
  }
  return createHash("sha256").update(parts.join("\u0000")).digest("hex");
}

function bodyText({ text, paragraphs }: Statement): string {
  const body = paragraphs.filter(({ kind }) => kind === "body");
  return body.map(({ start, end }) => text.slice(start, end)).join("\n");
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
