// Arabic that lost its letters when it was taken out of a PDF: what stands for stretched joins is read as letters.
import { RejectedDocument } from "@/lib/domain/rejection";

const SAMPLE = 40_000;
const ARABIC_WORD = /[\p{Script=Arabic}\p{M}]+/gu;
/** No Arabic word holds a letter three times in a row, and none begins with a vowel sign. */
const BROKEN = /(\p{L})\1\1|^\p{M}/u;
const LEAST_WORDS = 100;
const MOST_BROKEN = 0.15;

/** @throws RejectedDocument `unreadable` where a large share of a text's Arabic words cannot be words. */
export function rejectBrokenWords(text: string): void {
  const words = text.slice(0, SAMPLE).match(ARABIC_WORD) ?? [];
  const broken = words.filter((word) => BROKEN.test(word)).length;
  if (words.length < LEAST_WORDS || broken <= words.length * MOST_BROKEN) return;
  const share = Math.round((100 * broken) / words.length);
  const message = `The Arabic text is broken (${share} % of its words cannot be words), as happens when text is taken out of a PDF with a stretched font. Ingest another version, such as the PDF itself.`;
  throw new RejectedDocument("unreadable", message);
}
