// Finds where the first record of a text ends: its line, or its row where quoted cells may hold line breaks.

/** `open-quote`: a cell's quotation mark is never closed, or something stands behind the closing one. */
export type RecordEnd = { at: number } | "unfinished" | "open-quote";

/**
 * The place of the line break behind the first record; `unfinished` where the text must go on to tell. `delimiter` parts
 * the cells of a row and is null where every line is a record; `last` says that no more text follows.
 */
export function recordEnd(text: string, delimiter: string | null, last: boolean): RecordEnd {
  if (delimiter === null) return lineEnd(text, 0, last);
  let at = quotedOrLastCell(text, 0, delimiter);
  while (text[at] === '"') {
    const close = closingQuote(text, at + 1, last);
    if (close < 0) return last ? "open-quote" : "unfinished";
    const behind = afterCell(text, close + 1, delimiter, last);
    if (typeof behind !== "number") return behind;
    at = quotedOrLastCell(text, behind, delimiter);
  }
  return lineEnd(text, at, last);
}

/** -1 also where the next character decides and is not there yet. */
function closingQuote(text: string, from: number, last: boolean): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at === text.length - 1 && !last ? -1 : at;
  }
  return -1;
}

/** The start of the next cell, or the end of the record behind a quoted cell. */
function afterCell(text: string, from: number, delimiter: string, last: boolean): number | RecordEnd {
  const at = text[from] === "\r" ? from + 1 : from;
  if (at >= text.length) return last ? { at: text.length } : "unfinished";
  if (text[at] === "\n") return { at };
  return text[from] === delimiter ? from + 1 : "open-quote";
}

/** The start of the next quoted cell of the line, else of its last cell; `from` is the start of a cell. */
function quotedOrLastCell(text: string, from: number, delimiter: string): number {
  let cell = from;
  for (let at = from; at < text.length && text[at] !== "\n" && text[cell] !== '"'; at++) {
    if (text[at] === delimiter) cell = at + 1;
  }
  return cell;
}

function lineEnd(text: string, from: number, last: boolean): RecordEnd {
  const at = text.indexOf("\n", from);
  if (at >= 0) return { at };
  return last ? { at: text.length } : "unfinished";
}
