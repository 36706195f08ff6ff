// Arabic from fonts that give the joined sign of lam and alef the wrong way round: its words cannot be told for sure.

const SAMPLE = 40_000;
const ARABIC_WORD = /[\p{Script=Arabic}\p{M}]+/gu;
/** No Arabic word begins with alef and another alef: it is "الا" or "الأ" whose joined sign was turned. */
const TURNED = /^[وفبكل]?ا[اأإآ]/u;
const LEAST_WORDS = 100;
const MOST_TURNED = 0.02;

/** Share of the words of `text` that begin so; null where that is as much as slips of the pen, or there is hardly any Arabic. */
export function turnedShare(text: string): number | null {
  const words = text.slice(0, SAMPLE).match(ARABIC_WORD) ?? [];
  const turned = words.filter((word) => TURNED.test(word)).length;
  return words.length >= LEAST_WORDS && turned > words.length * MOST_TURNED ? turned / words.length : null;
}
