// Where a statement, one of its paragraphs, and a hit's marks in it are found.
import type { Pinpoint } from "@/lib/domain/citation";

/** The name of the parameter that marks words in the text; it may stand several times. */
export const MARK_PARAMETER = "mark";
/** The name of the parameter that says which paragraph is cited, `7` or `7-9`. */
export const CITE_PARAMETER = "cite";

/** The name of the parameter that marks what a search found, in the query language; it stands once. */
export const QUERY_PARAMETER = "q";

interface StatementAddress {
  id: string;
  slug: string;
  /** Words to mark in the text. */
  marks?: readonly string[];
  /** A search whose marks stand in the text, too. */
  query?: { text: string; synonyms: boolean } | undefined;
  /** Ordinal of the paragraph to go to. */
  paragraph?: number | undefined;
}

/** The id of a paragraph's element, and so the fragment of its address. */
export function paragraphId(ordinal: number): string {
  return `p-${ordinal}`;
}

/** `/statements/{id}/{slug}?q=…&mark=…#p-7`, an empty slug left out. */
export function statementAddress({ id, slug, marks = [], query, paragraph }: StatementAddress): string {
  const path = ["/statements", encodeURIComponent(id), ...(slug === "" ? [] : [encodeURIComponent(slug)])].join("/");
  const parameters = [
    ...(query ? [[QUERY_PARAMETER, query.text]] : []),
    ...(query?.synonyms === false ? [["synonyms", "off"]] : []),
    ...marks.map((mark) => [MARK_PARAMETER, mark]),
  ];
  const written = new URLSearchParams(parameters).toString();
  const fragment = paragraph === undefined ? "" : `#${paragraphId(paragraph)}`;
  return `${path}${written && `?${written}`}${fragment}`;
}

/** Where a paragraph is cited: the page with the citation ready. */
export function paragraphCiteAddress({ id, slug }: Pick<StatementAddress, "id" | "slug">, paragraph: number): string {
  return `${statementAddress({ id, slug })}?${CITE_PARAMETER}=${paragraph}#cite`;
}

/** `/statements/{id}/files/{format}`: the statement or its citation as a file, the same in every language. */
export function statementFileAddress(id: string, format: string, pinpoint: Pinpoint | null = null): string {
  const path = `/statements/${encodeURIComponent(id)}/files/${format}`;
  return pinpoint ? `${path}?${CITE_PARAMETER}=${writePinpoint(pinpoint)}` : path;
}

function writePinpoint({ first, last }: Pinpoint): string {
  return first === last ? String(first) : `${first}-${last}`;
}
