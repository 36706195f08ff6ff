// Reads plain text: the lines as they stand, pages where form feeds part them.
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import type { Sidecar, SourceText } from "@/lib/domain/source-text";
import { splitFrontMatter } from "./front-matter";
import { joinHyphens } from "./join-hyphens";
import { removePageNumbers } from "./remove-page-numbers";
import { splitPages } from "./split-pages";

/** The source text of clean text (see `cleanText`), without its front matter, page numbers and line-end hyphens. */
export function readPlainText(clean: string, encoding: string): Outcome<SourceText> {
  const matter = splitFrontMatter(clean);
  const numbered = removePageNumbers(matter?.body ?? clean);
  const hyphens = joinHyphens(numbered.value);
  const { text, pages } = splitPages(hyphens.value);
  const notices: Notice[] = [...(matter?.notices ?? []), ...numbered.notices, ...hyphens.notices];
  const sidecar: Sidecar = matter?.sidecar ?? {};
  return outcome({ text, mediaType: "text/plain", encoding, layout: "printed", headings: [], pages, sidecar }, notices);
}
