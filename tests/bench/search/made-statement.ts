// Makes any number of statements from real speeches: the corpus of the search bench.
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { delegationOf, type Speech } from "./ungdc-speeches";

/** A statement of the bench; `paragraphs` are those of speeches, so their words need to be analysed once only. */
export interface MadeStatement {
  serial: number;
  title: string;
  delegation: string;
  speaker: string;
  year: number;
  /** YYYY-MM-DD */
  date: string;
  organ: string;
  language: string;
  group: string[];
  theme: string[];
  threat: string[];
  cites: string[];
  paragraphs: string[];
}

/** Words that a recombined statement has at least, and how many paragraphs in a row come from one speech. */
const WORDS = 1_450;
const RUN = 6;
const ORGANS = ["GA", "GA", "GA", "SC", "SC", "GA-C1", "GA-C3", "ECOSOC", "HRC", "OTHER"];
const GROUPS = ["G77", "EU", "AU", "NAM", "AOSIS", "LDC", "ASEAN", "CARICOM"];

/**
 * Up to as many as there are speeches, and unless all are to be `recombined`: the speeches themselves. Else each takes State, year and opening from one speech
 * and runs of six paragraphs from others of the same ten years, until it has 1,450 words. Facets beside State and year
 * are drawn by rank with the frequency of Zipf's law, those of one State more alike than those of two.
 */
export function* madeStatements(
  speeches: readonly Speech[],
  size: number,
  all: { recombined: boolean },
): Generator<MadeStatement> {
  const asSpoken = size <= speeches.length && !all.recombined;
  const random = quickRandom(41);
  for (let serial = 0; serial < size; serial++) {
    const base = speeches[serial % speeches.length];
    if (!base) return;
    const paragraphs = asSpoken ? base.paragraphs : recombined(speeches, serial % speeches.length, random);
    yield { serial, ...factsOf(base, random), paragraphs };
  }
}

function recombined(speeches: readonly Speech[], at: number, random: () => number): string[] {
  const paragraphs = speeches[at]?.paragraphs.slice(0, RUN) ?? [];
  let words = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  while (words < WORDS) {
    const near = Math.min(speeches.length - 1, Math.max(0, at + Math.floor((random() - 0.5) * 1_800)));
    const other = speeches[near]?.paragraphs ?? [];
    const from = Math.floor(random() * Math.max(1, other.length - RUN));
    for (const paragraph of other.slice(from, from + RUN)) {
      paragraphs.push(paragraph);
      words += countWords(paragraph);
    }
  }
  return paragraphs;
}

export function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words += 1;
  return words;
}

/** Numbers from 0 to 1 as a linear congruence gives them: millions are drawn, and nothing but their spread matters. */
function quickRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A rank by Zipf's law, the lowest the most often. */
const rankOf = (random: () => number, ranks: number) => Math.floor(ranks ** random()) - 1;

function draw(random: () => number, values: readonly string[], most: number, shift: number): string[] {
  const count = Math.floor(random() * (most + 1));
  const drawn = Array.from(
    { length: count },
    () => values[(rankOf(random, values.length) + shift) % values.length] ?? "",
  );
  return [...new Set(drawn)];
}

const THEME_CODES = THEMES.map(({ code }) => code);
const THREAT_CODES = THREATS.map(({ code }) => code);

function factsOf(speech: Speech, random: () => number) {
  const { code, session, year } = speech;
  const own = (code.charCodeAt(0) + code.charCodeAt(1) * 7) % 11;
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  return {
    title: `Statement of ${code} at session ${session}`,
    delegation: delegationOf(speech),
    speaker: `Speaker ${code} ${Math.floor(session / 3)}`,
    year,
    date: `${year}-${month}-${day}`,
    organ: ORGANS[Math.floor(random() * ORGANS.length)] ?? "GA",
    language: random() < 0.97 ? "en" : "fr",
    group: draw(random, GROUPS, 1, own),
    theme: draw(random, THEME_CODES, 6, own),
    threat: draw(random, THREAT_CODES, 4, own),
    cites: draw(random, CITED, 3, 0),
  };
}

const CITED = Array.from({ length: 600 }, (_, at) => `S/RES/${1_000 + at}`);
