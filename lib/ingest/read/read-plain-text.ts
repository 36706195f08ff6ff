// Reads plain text: the lines as they stand, pages where form feeds part them.
import { MEDIA_TYPES } from "@/lib/domain/media-types";
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import type { Sidecar, SourceText } from "@/lib/domain/source-text";
import { splitFrontMatter } from "./front-matter";
import { joinHyphens } from "./join-hyphens";
import { removePageNumbers } from "./remove-page-numbers";
import { removeRecordFurniture } from "./remove-record-furniture";
import { splitPages } from "./split-pages";

/** The source text of clean text (see `cleanText`), without its front matter, lines at the edges of pages and line-end hyphens. */
export function readPlainText(clean: string, encoding: string): Outcome<SourceText> {
  const matter = splitFrontMatter(clean);
  const record = removeRecordFurniture(matter?.body ?? clean);
  const numbered = removePageNumbers(record.value.text);
  const hyphens = joinHyphens(numbered.value);
  const { text, pages } = splitPages(hyphens.value);
  const notices: Notice[] = [...(matter?.notices ?? []), ...record.notices, ...numbered.notices, ...hyphens.notices];
  const { running } = record.value;
  const sidecar: Sidecar = { ...matter?.sidecar, ...(running.length > 0 && { running: running.join("\n") }) };
  return outcome(
    { text, mediaType: MEDIA_TYPES.text, encoding, layout: "printed", headings: [], pages, sidecar },
    notices,
  );
}
