// Folds names to the form in which two spellings of the same name are equal.

/** Lower case without marks and punctuation, words parted by one space. Letters of every script are kept. */
export function foldKey(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
