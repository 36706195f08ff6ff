// What a bitmap index was made for: one that was made for other facets, or in another form, would answer wrongly.
import { FACET_KINDS } from "@/lib/domain/facet";

/** Raised where the form of a block or the values of a facet change. */
const FORMAT = 1;

/** Kept with the index; where it differs, the index is not asked and is made anew. */
export const INDEX_EDITION = [FORMAT, ...FACET_KINDS].join(" ");
