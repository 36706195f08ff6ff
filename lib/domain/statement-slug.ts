// Makes the readable part of a statement's address.
import type { Statement } from "./statement";
import { displayName } from "./taxonomy/delegations";

const LONGEST = 80;

/**
 * Delegation, date (or year) and title in ASCII, lower case, words parted by hyphens, at most 80 characters and never cut within
 * a word; `statement` where none of them has an ASCII letter or digit. Not unique: the id is what finds the statement.
 */
export function statementSlug({ delegation, date, year, title, meeting }: Statement): string {
  const who = delegation && readableName(delegation.value);
  const about = title && asciiWords(title.value.text).length > 0 ? title.value.text : meeting?.value.event;
  const words = [who, date?.value.iso ?? year?.value.toString(), about].flatMap((part) => asciiWords(part ?? ""));
  return joinUpTo(words, LONGEST) || "statement";
}

/** The name as printed; the English one where the printed one is in another script. */
function readableName({ code, name }: { code: string | null; name: string }): string | null {
  if (asciiWords(name).length > 0) return name;
  return code && displayName(code, "en");
}

/** An apostrophe parts an article from its noun ("l’océan"), and is left out elsewhere ("world's"). */
function asciiWords(text: string): string[] {
  const parted = text.replace(/['’](?=\p{L}{2})/gu, " ").replace(/['’]/g, "");
  const plain = parted.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
}

function joinUpTo(words: string[], longest: number): string {
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
