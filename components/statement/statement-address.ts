// Where a statement, one of its paragraphs, and a hit's marks in it are found.

/** The name of the parameter that marks words in the text; it may stand several times. */
export const MARK_PARAMETER = "mark";

interface StatementAddress {
  id: string;
  slug: string;
  /** Words to mark in the text. */
  marks?: readonly string[];
  /** Ordinal of the paragraph to go to. */
  paragraph?: number;
}

/** The id of a paragraph's element, and so the fragment of its address. */
export function paragraphId(ordinal: number): string {
  return `p-${ordinal}`;
}

/** `/statements/{id}/{slug}?mark=…#p-7`, an empty slug left out. */
export function statementAddress({ id, slug, marks = [], paragraph }: StatementAddress): string {
  const path = ["/statements", encodeURIComponent(id), ...(slug === "" ? [] : [encodeURIComponent(slug)])].join("/");
  const query = new URLSearchParams(marks.map((mark) => [MARK_PARAMETER, mark])).toString();
  const fragment = paragraph === undefined ? "" : `#${paragraphId(paragraph)}`;
  return `${path}${query && `?${query}`}${fragment}`;
}
