// Organs, agencies, courts and treaty bodies that statements name.
import { AGENCIES } from "./agencies";
import { entityByName, entityNames, indexEntities, type NamedEntity } from "./named-entity";
import { COURTS_AND_TREATY_BODIES } from "./courts-and-treaty-bodies";
import { ECONOMIC_BODIES } from "./economic-bodies";
import { UN_MISSIONS } from "./un-missions";
import type { DelegationName } from "./delegation";
import { UN_ORGANS } from "./un-organs";

export const BODIES: readonly NamedEntity[] = [
  ...UN_ORGANS,
  ...COURTS_AND_TREATY_BODIES,
  ...AGENCIES,
  ...ECONOMIC_BODIES,
  ...UN_MISSIONS,
];

const index = indexEntities(BODIES);

/** The body with this code (`IAEA`), null where there is none. */
export function findBody(code: string): NamedEntity | null {
  return index.byCode.get(code) ?? null;
}

/** The body that goes by this name or abbreviation in any language, null where there is none. */
export function bodyByName(name: string): NamedEntity | null {
  return entityByName(index, name);
}

/** Every name of every body as printed, for scanning a text. */
export function bodyNames(): (DelegationName & { code: string })[] {
  return BODIES.flatMap((body) => entityNames(body).map((name) => ({ ...name, code: body.code })));
}
