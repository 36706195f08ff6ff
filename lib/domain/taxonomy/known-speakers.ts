// Finds the person behind a name that is printed in its own script, so that readers of other scripts know who spoke.
import { foldName } from "./fold-name";
import { KNOWN_SPEAKERS, type KnownSpeaker } from "./known-speakers-data";
import { SAMPLE_SPEAKERS } from "./sample-speakers";

/** Characters that the same name is also printed with. */
const VARIANTS: Record<string, string> = {
  﨑: "崎",
  嵜: "崎",
  髙: "高",
  濵: "浜",
  濱: "浜",
  邊: "辺",
  邉: "辺",
  齋: "斉",
  齊: "斉",
  斎: "斉",
  澤: "沢",
  廣: "広",
  嶋: "島",
  瀨: "瀬",
  張: "张",
  軍: "军",
  馬: "马",
  聰: "聪",
  劉: "刘",
  吳: "吴",
};

/** `name` as printed, without honorifics; `delegation` an ISO alpha-3 code; `date` ISO 8601, null where unknown. */
export interface SpeakerClue {
  name: string;
  delegation: string | null;
  date: string | null;
}

/**
 * The one known speaker of the delegation with this family or full name who spoke for it in the year of `date`.
 * Null where none or several fit: a guess is worse than the name as printed.
 */
export function knownSpeaker({ name, delegation, date }: SpeakerClue): KnownSpeaker | null {
  const year = date ? Number(date.slice(0, 4)) : null;
  const fitting = [...KNOWN_SPEAKERS, ...SAMPLE_SPEAKERS].filter(
    (speaker) => speaker.delegation === delegation && spokeIn(speaker, year) && bearsName(speaker, name),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function spokeIn({ from, to }: KnownSpeaker, year: number | null): boolean {
  return year === null || (year >= from && (to === null || year <= to));
}

/** The printed name is the family name, the full name, or ends with the family name after given names or initials. */
function bearsName({ family, full }: KnownSpeaker, printed: string): boolean {
  const name = comparable(printed);
  if (name === comparable(family) || name === comparable(full)) return true;
  return name.includes(" ") && name.endsWith(` ${comparable(family)}`);
}

function comparable(name: string): string {
  const unified = [...name.normalize("NFC")].map((character) => VARIANTS[character] ?? character).join("");
  const folded = foldName(unified);
  return /\p{Script=Han}/u.test(folded) ? folded.replaceAll(" ", "") : folded;
}
