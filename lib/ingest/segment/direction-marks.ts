// Marks of writing direction, which Arabic print sets around stops and numbers: readers do not see them, nor should rules.

/** One such mark, for use inside a character class. */
export const DIRECTION_MARK = "\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u061c";

const MARKS = new RegExp(`[${DIRECTION_MARK}]+`, "gu");

/** The text as read. */
export const withoutDirectionMarks = (text: string): string => text.replace(MARKS, "");
