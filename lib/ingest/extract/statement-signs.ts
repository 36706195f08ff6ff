// Signs that a text was spoken by a delegation: it addresses the chair and speaks in the first person.
import type { Reading } from "./reading";
import { ADDRESSES, FIRST_PERSON } from "./lexicon/speech-signs";

const addresses = new RegExp(ADDRESSES.join("|"), "giu");
const firstPerson = new RegExp(FIRST_PERSON.join("|"), "giu");

/** `spoken` is true where the text addresses the chair or speaks of itself throughout. */
export function countSigns({ text }: Reading): { addresses: number; firstPerson: number; spoken: boolean } {
  const found = {
    addresses: (text.match(addresses) ?? []).length,
    firstPerson: (text.match(firstPerson) ?? []).length,
  };
  const often = found.firstPerson >= 3 && found.firstPerson * 1_500 >= text.length;
  return { ...found, spoken: found.addresses >= 2 || often };
}
