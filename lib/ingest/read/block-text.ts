// Joins the blocks of a marked document (HTML, DOCX, Markdown) to one text in which blank lines part them.
import type { Span } from "@/lib/domain/span";

/** A paragraph, list item or heading; `text` may hold single line ends but no blank line. */
export interface Block {
  text: string;
  heading: boolean;
}

/** The text of all blocks and the spans of those that are headings; blocks without text are skipped. */
export function joinBlocks(blocks: Block[]): { text: string; headings: Span[] } {
  const parts: string[] = [];
  const headings: Span[] = [];
  let length = 0;
  for (const block of blocks) {
    const text = tidy(block.text);
    if (text === "") continue;
    if (parts.length > 0) length += 2;
    if (block.heading && headings.length < 10_000) headings.push({ start: length, end: length + text.length });
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join("\n\n"), headings };
}

function tidy(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}
