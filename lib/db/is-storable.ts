// PostgreSQL refuses text with a NUL, so no stored value has one and none is asked for.

/** False for text that no column can hold; asking for it would be an error instead of an empty answer. */
export function isStorable(text: string): boolean {
  return !text.includes("\u0000");
}
