// Finds the documents in which the words of a phrase follow one another.
import { addTo, emptySet, listDocuments, type BitSet } from "@/lib/search/segment/bit-set";
import { MOST_DOCUMENTS, type Segment } from "@/lib/search/segment/segment";
import { PhraseCursor } from "./phrase-cursor";
import { lexemeDocuments, type PhraseLexemes } from "./term-lists";

const candidates = new Uint16Array(MOST_DOCUMENTS);

/** The documents of `within` that hold the phrase: those with all of its words, whose positions are then compared. */
export function phraseDocuments(segment: Segment, phrase: PhraseLexemes, within: BitSet): BitSet {
  const frequency = (lexemes: readonly number[]) =>
    lexemes.reduce((sum, at) => sum + (segment.frequencies[at] ?? 0), 0);
  let both = within;
  for (const lexemes of [...phrase].sort((a, b) => frequency(a) - frequency(b))) {
    both = lexemeDocuments(segment, lexemes, both);
  }
  const found = emptySet(segment.size);
  const cursor = new PhraseCursor(segment, phrase);
  const count = listDocuments(both, candidates);
  for (let at = 0; at < count; at++) {
    const document = candidates[at] ?? 0;
    if (cursor.startsIn(document).length > 0) addTo(found, document);
  }
  return found;
}
