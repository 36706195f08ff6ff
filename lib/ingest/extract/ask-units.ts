// The sentences among which main points are sought: a bare ordinal is joined to what it counts, a sentence that a page
// or line break has torn is made whole, and two that no space parts are taken apart.
import { isBareMark } from "./enumerated-points";
import { passage, type Passage, type Reading } from "./reading";

const LONGEST = 1_200;
const UNFINISHED = /[\p{L}\p{N},’'-]$/u;
const GOES_ON = /^[\p{Ll}(]/u;
const RUN_TOGETHER = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{L}*[ ’'])/u;

const known = new WeakMap<Reading, Passage[]>();

/** The units of a statement, in order; each is whole sentences or a part of one. */
export function askUnits(reading: Reading): Passage[] {
  let units = known.get(reading);
  if (!units) known.set(reading, (units = joined(reading).flatMap((unit) => takenApart(reading.text, unit))));
  return units;
}

function joined({ text, sentences }: Reading): Passage[] {
  const units: Passage[] = [];
  for (const sentence of sentences) {
    const last = units.at(-1);
    if (last && belongs(text, last, sentence)) {
      units[units.length - 1] = passage(text, { start: last.start, end: sentence.end });
    } else units.push(sentence);
  }
  return units;
}

function belongs(text: string, last: Passage, next: Passage): boolean {
  if (next.end - last.start > LONGEST || text.slice(last.end, next.start).trim() !== "") return false;
  return isBareMark(last.text) || (UNFINISHED.test(last.text) && GOES_ON.test(next.text));
}

function takenApart(text: string, unit: Passage): Passage[] {
  const places = unit.text.split(RUN_TOGETHER);
  let start = unit.start;
  return places.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end;
    return passage(text, span);
  });
}
