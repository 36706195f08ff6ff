// Says which words of a statement are compared with those of others: headers and headings differ from printing to printing.
import type { Statement } from "@/lib/domain/statement";

/** The paragraphs of the body, a line each. */
export function bodyText({ text, paragraphs }: Statement): string {
  const body = paragraphs.filter(({ kind }) => kind === "body");
  return body.map(({ start, end }) => text.slice(start, end)).join("\n");
}
