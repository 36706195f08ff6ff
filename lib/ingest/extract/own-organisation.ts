// The organisation for which a speaker says to speak: "in my capacity as Director of the … Organization", "WWF wishes to".
import type { Span } from "@/lib/domain/span";
import { findBodies, findGroups } from "./entity-names";
import { ORGANISATION_WORDS } from "./lexicon/person-words";
import { passage, wordsOf, type Passage, type Reading } from "./reading";

/** Where it is named; `name` where it is not what stands there. */
export interface OwnOrganisation extends Span {
  name: string | null;
}

const SECRETARIAT = /^the (?:deputy )?secretary[- ]general\b/iu;
const CAPACITY =
  /\b(?:in my capacity as|on behalf of everyone at|on behalf of (?:all )?my colleagues at|on behalf of (?=the (?:chair|president|commissioner|director|secretary|executive)\p{L}*(?:[- ]general)? of)|our (?:\p{L}+ )?organi[sz]ation, (?=the ))\s*/iu;
const OUR_ORGANISATION = /\bour (?:\p{L}+ )?organi[sz]ation, the /iu;
const REACH = 220;
const RUN = "\\p{Lu}[\\p{L}&’'-]*(?:\\s+(?:(?:of|for|and|the|on|in)\\s+){0,2}\\p{Lu}[\\p{L}&’'-]*){1,9}";
const SAYS =
  "(?:is (?:pleased|honou?red|grateful)|wishes|welcomes|would like|thanks|believes|continues|supports|recommends|suggests|appreciates)";
const NAMED = new RegExp(`(?<![\\p{L}])(${RUN})(?:\\s*\\([^)\\n]{2,12}\\))?\\s+${SAYS}(?![\\p{L}])`, "gu");
const SHORT = new RegExp(`(?<![\\p{L}])(\\p{Lu}{3,8})\\s+${SAYS}(?![\\p{L}])`, "u");
const MOST_SENTENCES = 6;
const organisation = new Set(ORGANISATION_WORDS);
/** Abbreviations that head a sentence and speak for nobody. */
const NO_SPEAKERS = new Set(["UNCLOS", "BBNJ", "ILBI", "ABMT", "COP", "IGC", "UNSC", "UNGA", "NPT"]);

/** The organisation that the opening names as the speaker's own; null where it names none. */
export function findOwnOrganisation(reading: Reading): OwnOrganisation | null {
  return (
    labelled(reading) ??
    capacity(reading, reading.opening.slice(0, MOST_SENTENCES)) ??
    fullName(reading) ??
    abbreviation(reading) ??
    capacity(
      reading,
      reading.sentences.filter(({ text }) => OUR_ORGANISATION.test(text)),
    )
  );
}

function labelled({ segments }: Reading): OwnOrganisation | null {
  const { turn } = segments;
  if (!turn || turn.kind !== "official" || !SECRETARIAT.test(turn.name)) return null;
  return { start: turn.span.start, end: turn.span.start + turn.name.length, name: "United Nations" };
}

function capacity(reading: Reading, sentences: readonly Passage[]): OwnOrganisation | null {
  for (const sentence of sentences) {
    const match = CAPACITY.exec(sentence.text);
    if (!match) continue;
    const start = sentence.start + match.index + match[0].length;
    const words = wordsOf(reading, { start, end: Math.min(start + REACH, sentence.end) });
    const hits = [findGroups, findBodies].flatMap((find) => find(reading.text, words, reading.language));
    const [hit] = hits.sort((a, b) => a.start - b.start);
    if (hit) return { start: hit.start, end: hit.end, name: null };
    const named = namedIn(passage(reading.text, { start, end: Math.min(start + REACH, sentence.end) }));
    if (named) return named;
  }
  return null;
}

const OF_ORGANISATION = new RegExp(`\\bof the (${RUN})`, "gu");

/** The last organisation of "Head of the … Mission of the … Organization". */
function namedIn(place: Passage): OwnOrganisation | null {
  const found = [...place.text.matchAll(OF_ORGANISATION)].filter(([, name = ""]) => isOrganisation(name)).at(-1);
  if (!found?.[1]) return null;
  const start = place.start + found.index + found[0].length - found[1].length;
  return { start, end: start + found[1].length, name: null };
}

function fullName(reading: Reading): OwnOrganisation | null {
  for (const sentence of reading.opening.slice(0, MOST_SENTENCES)) {
    for (const match of sentence.text.matchAll(NAMED)) {
      const name = (match[1] ?? "").replace(/^The\s+/u, "");
      const start = sentence.start + match.index + (match[1] ?? "").length - name.length;
      if (isOrganisation(name)) return { start, end: start + name.length, name: null };
    }
  }
  return null;
}

function abbreviation({ opening }: Reading): OwnOrganisation | null {
  for (const sentence of opening) {
    const [, name = ""] = SHORT.exec(sentence.text) ?? [];
    const start = sentence.start + sentence.text.indexOf(name);
    if (name && !NO_SPEAKERS.has(name)) return { start, end: start + name.length, name: null };
  }
  return null;
}

const isOrganisation = (name: string): boolean =>
  name.split(/\s+/u).some((word) => organisation.has(word.toLowerCase())) &&
  !/^(?:General|Security|Member)/u.test(name);
