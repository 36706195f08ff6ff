// For peers that find but cannot quote: the passage around the first word, with the words marked.

/** Some 280 characters of the text with every word that begins like one of `words` between « and ». */
export function markWords(text: string, words: readonly string[]): string {
  if (words.length === 0) return text.slice(0, 280);
  const pattern = new RegExp(`\\b(?:${words.join("|")})\\w*`, "gi");
  const first = pattern.exec(text)?.index ?? 0;
  return text.slice(Math.max(0, first - 90), first + 190).replace(pattern, "«$&»");
}
