// Finds the documents of many statements in a segment, for marking them as deleted.
import { addTo, emptySet, type BitSet } from "./bit-set";
import { documentOf, idOf, type Segment } from "./segment";

/** Looking for one id compares about so many; for many ids it takes less to go once through all of the segment. */
const COMPARED = 16;

/** The documents of those statements that the segment has. */
export function documentsOf(segment: Segment, ids: ReadonlySet<string>): BitSet {
  const found = emptySet(segment.size);
  if (ids.size * COMPARED < segment.size) {
    for (const id of ids) {
      const document = documentOf(segment, id);
      if (document >= 0) addTo(found, document);
    }
    return found;
  }
  for (let document = 0; document < segment.size; document++) {
    if (ids.has(idOf(segment, document))) addTo(found, document);
  }
  return found;
}
