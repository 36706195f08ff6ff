// Feeds a regular expression with ever longer repetitions of what it looks for, and finds the attack that takes it longest.

const LENGTHS = [16, 24, 32, 64, 256, 1_024, 2_048];
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
const PASSES = 4;
const SUSPICIOUS_MS = 5;
/** What stands behind the repetition, so that the whole does not match. */
const ENDS = ["", "\u0000", " \u0000!"];

/** The slowest attack: its length in characters and the milliseconds of one pass; stops where one takes `mostMs`. */
export function worstGrowth(expression: RegExp, mostMs: number): { length: number; ms: number } {
  let worst = { length: 1, ms: 0 };
  for (const attack of attacksOn(expression)) {
    for (const length of LENGTHS) {
      const text = attack(length);
      const ms = timeOf(expression, text);
      if (ms > worst.ms) worst = { length: text.length, ms };
      if (ms > mostMs) return worst;
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

/** Milliseconds of the processor for one pass; a slow one counts only if it is slow twice, for the first pass may still compile. */
function timeOf(expression: RegExp, text: string, tries = PASSES): number {
  expression.lastIndex = 0;
  const start = process.cpuUsage();
  expression.exec(text);
  const ms = process.cpuUsage(start).user / 1_000;
  return ms > SUSPICIOUS_MS && tries > 1 ? Math.min(ms, timeOf(expression, text, tries - 1)) : ms;
}
