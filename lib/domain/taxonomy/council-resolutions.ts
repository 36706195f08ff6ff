// How many resolutions the Security Council had adopted by when: a higher number in a text is something else's.

/** The number of the last resolution of each year from 1946 on; numbers that speeches cite with their years agree with it. */
const LAST_OF_YEAR = [
  ...[15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 245, 262, 275],
  ...[291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646, 683, 725],
  ...[799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966],
  ...[2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767],
];
const FIRST_YEAR = 1946;
/** No year has had more: what a year behind the table may have added at most. */
const MOST_A_YEAR = 93;

/** The highest number that a resolution of the Council can have at the end of `year`. */
export function lastCouncilResolution(year: number): number {
  const at = year - FIRST_YEAR;
  if (at < 0) return 0;
  const beyond = at - (LAST_OF_YEAR.length - 1);
  return (LAST_OF_YEAR[at] ?? LAST_OF_YEAR.at(-1) ?? 0) + Math.max(0, beyond) * MOST_A_YEAR;
}

/** The year in which the Council adopted the resolution with this number; null where the table does not reach so far. */
export function yearOfCouncilResolution(number: number): number | null {
  const at = LAST_OF_YEAR.findIndex((last) => number <= last);
  return at < 0 ? null : FIRST_YEAR + at;
}
