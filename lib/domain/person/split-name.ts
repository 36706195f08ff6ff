// Parts a printed name into family and given name where its order is sure, for lists that are sorted by family names.
import { KNOWN_SPEAKERS } from "../taxonomy/known-speakers-data";
import { SAMPLE_SPEAKERS } from "../taxonomy/sample-speakers";
import { nameTokens } from "./name-tokens";

export interface PersonName {
  family: string;
  /** Null where the family name alone was printed. */
  given: string | null;
}

/** Capitals behind "Mc", "Al-" or "O’" count as well. */
const CAPITALS = /^(?:\p{Lu}\p{Ll}{0,2}[-'’]?)?\p{Lu}[\p{Lu}\p{M}'’-]+$/u;
const NUMERAL = /^[IVX]+$/;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;
/** As letters behind a name, so many may be an honour or an office ("OBE", "MP"). */
const LONGEST_HONOUR = 3;

/**
 * States whose two-word names are a given name and a family name. Those where either order is printed are left out, and
 * those where people have two family names, which records print without a given one.
 */
const GIVEN_NAME_FIRST = new Set(
  (
    "ALB AUS AUT BEL BGR BHS BIH BLZ BRB CAN CHE CYP CZE DEU DNK EST FIN GBR GRC GRD GUY HRV IRL ISR ITA JAM KNA LCA " +
    "LIE LTU LUX LVA MCO MDA MKD MNE NLD NOR NZL POL SMR SRB SUR SVK SVN SWE TTO TUR USA VCT"
  ).split(" "),
);
/** Words that begin a family name; where one comes first, no given name was printed ("Van Quill"). */
const PARTICLES =
  /^(?:van|von|vander|de|den|der|del|della|des|di|da|dos|du|la|le|lo|el|al|ben|bin|abu|mac|mc|saint|st|san|ter|ten|zu)$/iu;

/**
 * The parts of `name`; null where its order is not sure. It is for a single word, for one behind initials, for
 * capitals that set the family name apart, for speakers that are known, and for two words (initials between them) where
 * the State's usage leaves no doubt.
 */
export function splitName(name: string, delegation: string | null): PersonName | null {
  const words = name.trim().split(/\s+/u);
  if (/[,;()]/u.test(name) || hasTitle(name, words)) return null;
  if (words.length === 1) return name === "" ? null : { family: words[0] ?? "", given: null };
  return ofKnownSpeaker(name, words) ?? byCapitals(words) ?? byUsage(words, delegation);
}

/** Titles and offices that stand before family names, and forms of address that are printed in letters. */
const BEFORE_FAMILY =
  /^(?:baroness|baron|duke|duchess|earl|count|countess|viscount|bishop|archbishop|cardinal|chancellor|the|h\.e\.|s\.e\.)$/iu;

function hasTitle(name: string, [first = ""]: string[]): boolean {
  if (BEFORE_FAMILY.test(first)) return true;
  return nameTokens(first)[0] !== nameTokens(name)[0];
}

function ofKnownSpeaker(name: string, words: string[]): PersonName | null {
  const known = [...KNOWN_SPEAKERS, ...SAMPLE_SPEAKERS].find(({ displayName }) => displayName === name);
  if (!known) return null;
  if (known.full.startsWith(known.family)) return parted(words, 0, 1);
  return words.length === 2 ? parted(words, 1, 2) : null;
}

/** Words in lower case before the capitals belong to them ("Ada van der QUILL"). */
function byCapitals(words: string[]): PersonName | null {
  const isFamily = words.map((word) => CAPITALS.test(word));
  const [first, last] = [isFamily.indexOf(false), isFamily.lastIndexOf(false)];
  if (first < 0 || !isFamily.includes(true)) return null;
  if (isFamily[0]) return isFamily.slice(first).includes(true) ? null : parted(words, 0, first);
  const behind = words.slice(last + 1);
  if (isFamily.slice(0, last).includes(true) || !isNameBehind(behind, last + 1)) return null;
  const particles = words.slice(1, last + 1).reverse();
  const count = particles.findIndex((word) => !/^\p{Ll}+$/u.test(word));
  return parted(words, last + 1 - (count < 0 ? particles.length : count), words.length);
}

/** Short capitals behind a full name may be an honour, and numerals count persons of one name. */
function isNameBehind(capitals: string[], givenWords: number): boolean {
  const last = capitals.at(-1) ?? "";
  if (NUMERAL.test(last) || (capitals.length > 1 && last.length <= LONGEST_HONOUR)) return false;
  return capitals.length > 0 && (last.length > LONGEST_HONOUR || givenWords === 1);
}

function byUsage(words: string[], delegation: string | null): PersonName | null {
  const [first, last] = [words.slice(0, -1).filter((word) => !INITIALS.test(word)), words.at(-1) ?? ""];
  const isPlain = [...first, last].every((word) => /^\p{Lu}.*\p{Ll}/u.test(word));
  const isGivenFirst = first.length === 1 && first[0] === words[0] && !PARTICLES.test(words[0] ?? "");
  const isSure = first.length === 0 || (isGivenFirst && delegation !== null && GIVEN_NAME_FIRST.has(delegation));
  return isPlain && isSure ? parted(words, words.length - 1, words.length) : null;
}

/** Words from `start` to `end` are the family name, all others the given one. */
function parted(words: string[], start: number, end: number): PersonName {
  const given = [...words.slice(0, start), ...words.slice(end)].join(" ");
  return { family: words.slice(start, end).join(" "), given: given || null };
}
