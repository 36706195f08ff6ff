// The words of a passage as one line, as a catalogue would write them.

const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Line ends and runs of white space are one space; marks of direction, which only steer a layout, are left out. */
export function printedLine(printed: string): string {
  return printed.replace(DIRECTION_MARKS, "").replace(/\s+/gu, " ").trim();
}
