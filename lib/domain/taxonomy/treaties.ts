// Treaties and founding documents that statements cite by name: `TREATY/` and the code is the symbol of a citation.
import { AGREED_PROGRAMMES } from "./agreed-programmes";
import { ARMS_TREATIES } from "./arms-treaties";
import { FURTHER_TREATIES } from "./further-treaties";
import type { NamedEntity } from "./named-entity";
import { OTHER_AGREEMENTS } from "./other-agreements";
import { PEACE_AGREEMENTS } from "./peace-agreements";
import { RIGHTS_TREATIES } from "./rights-treaties";

export const TREATY_PREFIX = "TREATY/";

/** `aliases` in capitals are abbreviations and only recognised so. */
export const TREATIES: readonly NamedEntity[] = [
  ...ARMS_TREATIES,
  ...RIGHTS_TREATIES,
  ...OTHER_AGREEMENTS,
  ...FURTHER_TREATIES,
  ...AGREED_PROGRAMMES,
  ...PEACE_AGREEMENTS,
];

const byCode = new Map(TREATIES.map((treaty) => [treaty.code, treaty]));

/** The treaty that a citation's symbol stands for, null where it is the symbol of a document. */
export function treatyOf(symbol: string): NamedEntity | null {
  return symbol.startsWith(TREATY_PREFIX) ? (byCode.get(symbol.slice(TREATY_PREFIX.length)) ?? null) : null;
}
