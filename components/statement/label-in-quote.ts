// A priority's label is cut from its sentence: whether a quote says it over again, and whether it breaks off.

/** True where the quote begins with the label, case and white space aside. */
export function beginsWithLabel(quote: string, label: string): boolean {
  return folded(quote).startsWith(folded(label));
}

/** True where the label stands in the quote and does not end with it; false too where its words are not found there. */
export function breaksOff(label: string, quote: string): boolean {
  const [words, whole] = [withoutEnd(folded(label)), withoutEnd(folded(quote))];
  return whole.includes(words) && !whole.endsWith(words);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Without the signs that close a sentence, which a label leaves out. */
function withoutEnd(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+$/u, "");
}
