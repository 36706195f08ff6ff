// The words for citing a statement and for what stands around it, in English: the model of the other languages.
import type { SharedRecord } from "@/lib/domain/related";

const shared: Record<SharedRecord["kind"], string> = { theme: "theme", threat: "threat", document: "document" };

export const CITING_WORDING_EN = {
  shared,
  cite: "Cite",
  footnote: "Footnote, United Nations style",
  chicago: "Note, Chicago style",
  address: "Permanent address",
  hash: "SHA-256 of the text",
  hashWhy: "Whoever keeps a copy of the text can prove by it that it is the one that was cited.",
  records: "For programs that keep references",
  files: "This statement as a file",
  text: "Plain text",
  record: "Record with evidence (JSON)",
  paragraph: "Paragraph",
  citeParagraph: "Cite this paragraph",
  citeWhole: "Cite the whole statement",
  passage: "The passage with its citation",
  copy: "Copy",
  copied: "Copied",
  copyPassage: "Copy the passage with its citation",
  copiedPassage: "Passage and citation copied",
  around: "Before and after",
  previous: "Before, by this delegation",
  next: "After, by this delegation",
  related: "Related statements",
  relatedWhy: "They share what few statements have; the rarest counts most.",
  shares: "Shares",
};

export type CitingWording = typeof CITING_WORDING_EN;
