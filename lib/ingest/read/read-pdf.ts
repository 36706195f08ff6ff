// Reads the text layer of PDF documents.
import { MEDIA_TYPES } from "@/lib/domain/media-types";
import { outcome, type Outcome } from "@/lib/domain/notice";
import { RejectedDocument } from "@/lib/domain/rejection";
import type { SourceText } from "@/lib/domain/source-text";
import { cleanText } from "./clean-text";
import { joinHyphens } from "./join-hyphens";
import { setFootnotesApart } from "./pdf-footnotes";
import { readFragments, type PdfPage } from "./pdf-fragments";
import { removeFurniture } from "./pdf-furniture";
import { linesOfPages } from "./pdf-lines";
import { joinLines } from "./pdf-paragraphs";
import { splitPages } from "./split-pages";
import { turnedShare } from "./turned-arabic";

/** Fewer letters than this for each page are a stamp or a signature on a scan. */
const LEAST_LETTERS = 40;
const UNMAPPED_SHARE = 0.05;
const ANOTHER_COPY =
  "Ingest another version (the original document, or a PDF saved with its fonts); recognising letters by their shapes (OCR) is outside what Rostrum does.";

/**
 * The source text of a PDF: lines by position, paragraphs inferred and parted by blank lines.
 * @throws RejectedDocument `encrypted`, `damaged`, `no-text-layer` or `unmapped-font`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Outcome<SourceText>> {
  const { pages, properties } = await readFragments(bytes);
  rejectTextless(pages);
  const heights = pages.map(({ height }) => height);
  const furniture = removeFurniture(linesOfPages(pages), heights);
  const { lines, running } = furniture.value;
  const apart = setFootnotesApart(lines, heights);
  const clean = cleanText(joinLines(apart.value));
  const hyphens = joinHyphens(clean.value);
  const { text, pages: spans } = splitPages(hyphens.value);
  rejectTurned(text);
  const source: SourceText = {
    text,
    mediaType: MEDIA_TYPES.pdf,
    encoding: null,
    layout: "marked",
    headings: [],
    pages: spans,
    // What runs along the pages is no part of the speech, but may say how the text relates to it.
    sidecar: { ...properties, ...(running.length > 0 && { running: running.join("\n") }) },
  };
  return outcome(source, [...furniture.notices, ...apart.notices, ...clean.notices, ...hyphens.notices]);
}

function rejectTextless(pages: PdfPage[]): void {
  const text = pages.flatMap(({ fragments }) => fragments.map((fragment) => fragment.text)).join("");
  const marks = text.replace(/\s+/g, "");

  const unmapped = marks.match(/[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  if (marks.length >= LEAST_LETTERS && unmapped > marks.length * UNMAPPED_SHARE) throw unmappedFont();
  const letters = marks.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS * Math.max(1, Math.min(pages.length, 5))) throw noTextLayer();
}

function rejectTurned(text: string): void {
  const share = turnedShare(text);
  if (share === null) return;
  const words = `${Math.round(100 * share)} % of its words begin as no word does`;
  const message = `The PDF's fonts name wrong letters for some of their Arabic signs (${words}), so its text would be wrong. ${ANOTHER_COPY}`;
  throw new RejectedDocument("unmapped-font", message);
}

function noTextLayer(): RejectedDocument {
  const message =
    "The PDF holds pictures of pages and no text. Reading text from pictures (OCR) is outside what Rostrum does; ingest a version with a text layer.";
  return new RejectedDocument("no-text-layer", message);
}

function unmappedFont(): RejectedDocument {
  const message =
    "The PDF's fonts do not say which letters their shapes are, so its text cannot be read. " + ANOTHER_COPY;
  return new RejectedDocument("unmapped-font", message);
}
