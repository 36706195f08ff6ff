// The lists of counted points of a statement: those that its sentences and its numbered paragraphs mark.
import { askUnits } from "./ask-units";
import { findPointLists, type Point } from "./enumerated-points";
import type { Reading } from "./reading";

/** Lists over the units of the statement; see `findPointLists`. */
export function pointLists(reading: Reading): Point[][] {
  return findPointLists(askUnits(reading), printedNumbers(reading));
}

/** The number that is printed before the first unit of a paragraph, by that unit's start. */
function printedNumbers(reading: Reading): Map<number, string> {
  const units = askUnits(reading);
  const numbers = new Map<number, string>();
  let at = 0;
  for (const { start, end, number } of reading.body) {
    while ((units[at]?.start ?? Infinity) < start) at += 1;
    const first = units[at];
    if (number !== null && first && first.start < end) numbers.set(first.start, number);
  }
  return numbers;
}
