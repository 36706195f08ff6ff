// Where a speech names its own delegation or government by an adjective: "the Norwegian delegation".
import { delegationByDemonym } from "@/lib/domain/taxonomy/demonyms";
import type { StateHit } from "./state-names";

/** A place that names a State by its adjective; `own` where only the speaker's own would be named so. */
export interface DemonymHit extends StateHit {
  own: boolean;
}

const BEFORE_NOUN =
  /(?<=(?:[Tt]he|[Mm]y|[Oo]ur|[Aa])\s)(\p{Lu}[\p{L}-]+)\s+(delegation|[Gg]overnment|[Pp]residency|perspective)(?![\p{L}])/gu;
const AFTER_NOUN = /(?<![\p{L}])([Dd]élégation|[Gg]ouvernement)\s+(\p{L}{4,})(?![\p{L}])/gu;
const OWN = /^(?:delegation|délégation|perspective)$/iu;

/** Every such place of `text`, in order of the text for each of the two word orders. */
export function findDemonyms(text: string): DemonymHit[] {
  const english = [...text.matchAll(BEFORE_NOUN)].map((match) => hit(match, match[1], match[2]));
  const french = [...text.matchAll(AFTER_NOUN)].map((match) => hit(match, match[2], match[1]));
  return [...english, ...french].filter((found) => found !== null);
}

function hit(match: RegExpExecArray, demonym = "", noun = ""): DemonymHit | null {
  const code = delegationByDemonym(demonym);
  if (!code) return null;
  return { code, start: match.index, end: match.index + match[0].length, own: OWN.test(noun) };
}
