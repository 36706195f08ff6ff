// Feeds a regular expression with long repetitions of what it looks for, and finds the attack that takes it longest.
import { createContext, Script } from "node:vm";

/** An attack of the full length is tried first; where it takes too long, shorter ones say where that begins. */
const FULL = 2_048;
const SHORTER = [16, 24, 32, 48, 64, 128, 256, 512, 1_024];
const UNITS = [
  " ",
  "a",
  "A",
  "1",
  ".",
  ",",
  "-",
  "\n",
  "a ",
  "A. ",
  "1 ",
  " \n",
  "é",
  "и",
  "ا",
  "中",
  "(",
  "Mr. A ",
  "the of ",
];
const MOST_WORDS = 12;
const PASSES = 3;
const SUSPICIOUS_MS = 20;
/** A pass is ended after this by the clock, which on a busy machine may be little time of the processor. */
const PATIENCE = 20;
/** What stands behind the repetition, so that the whole does not match. */
const ENDS = ["", "\u0000", " \u0000!"];
/** Where a search runs that can be ended from outside, as one that backtracks for ever must be. */
const room: { expression: RegExp; text: string } = { expression: /(?:)/u, text: "" };
const context = createContext(room);
const search = new Script("expression.lastIndex = 0; expression.exec(text);");

/** What the slowest attack took: its length in characters and the milliseconds of the processor for one pass. */
export interface Growth {
  length: number;
  ms: number;
}

/** The slowest attack; where one takes longer than `mostMs`, the shortest of its kind that does. */
export function worstGrowth(expression: RegExp, mostMs: number): Growth {
  let worst: Growth = { length: 1, ms: 0 };
  for (const attack of attacksOn(expression)) {
    const full = timeOf(expression, attack(FULL), mostMs);
    if (full.ms > worst.ms) worst = full;
    if (full.ms > mostMs) {
      const shorter = SHORTER.map((length) => () => timeOf(expression, attack(length), mostMs));
      for (const measure of shorter) {
        const growth = measure();
        if (growth.ms > mostMs) return growth;
      }
      return full;
    }
  }
  return worst;
}

function attacksOn({ source }: RegExp): ((length: number) => string)[] {
  const words = (source.match(/[\p{L}]{2,}/gu) ?? []).slice(0, MOST_WORDS);
  const units = [...UNITS, ...words, ...words.map((word) => `${word} `)];
  return units.flatMap((unit) =>
    ENDS.map((end) => (length: number) => unit.repeat(Math.ceil(length / unit.length)) + end),
  );
}

/** One pass; a slow one counts only if it is slow each time, for the first pass may still compile. */
function timeOf(expression: RegExp, text: string, mostMs: number, tries = PASSES): Growth {
  Object.assign(room, { expression, text });
  const start = process.cpuUsage();
  const ended = endsWithin(PATIENCE * mostMs);
  const used = process.cpuUsage(start).user / 1_000;
  const ms = ended ? used : Math.max(used, mostMs + 1);
  if (ms <= SUSPICIOUS_MS || tries === 1) return { length: text.length, ms };
  const again = timeOf(expression, text, mostMs, tries - 1);
  return again.ms < ms ? again : { length: text.length, ms };
}

function endsWithin(timeout: number): boolean {
  try {
    search.runInContext(context, { timeout });
    return true;
  } catch (error) {
    if (isTimeout(error)) return false;
    throw error;
  }
}

/** The error may be of the other context, whose classes are its own. */
const isTimeout = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
