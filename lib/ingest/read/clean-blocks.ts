// Cleans the blocks of marked-up documents once more: codes like `&#1;` become characters only when the markup is read.
import { outcome, type Outcome } from "@/lib/domain/notice";
import type { Block } from "./block-text";
import { cleanText } from "./clean-text";

/** The clean blocks, with one notice for each kind of cleaning over all of them. */
export function cleanBlocks(blocks: Block[]): Outcome<Block[]> {
  const { notices } = cleanText(blocks.map(({ text }) => text).join("\n"));
  if (notices.length === 0) return outcome(blocks);
  const cleaned = blocks.map((block) => ({ ...block, text: cleanText(block.text).value }));
  return outcome(cleaned, notices);
}
