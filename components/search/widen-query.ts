// A search that found nothing can often be widened: its words taken as beginnings of words.

const PLAIN_WORD = /^[\p{L}\p{N}]{3,}$/u;

/**
 * The query with a star behind each plain word of three letters or more ("cyber" → "cyber*"); operators, phrases and
 * exclusions stay. Null where nothing would change.
 */
export function widenQuery(text: string): string | null {
  const parts = text.match(/"[^"]*"|“[^”]*”|\S+/gu) ?? [];
  const widened = parts.map((part) => (part !== "OR" && PLAIN_WORD.test(part) ? `${part}*` : part)).join(" ");
  return widened === parts.join(" ") ? null : widened;
}
