// Every value that statements can be filed under is read as itself, and as itself in another case.
import { expect, it } from "vitest";
import { newId } from "@/lib/db/new-id";
import type { FacetKind } from "@/lib/domain/facet";
import { allDelegations, displayName } from "@/lib/domain/taxonomy/delegations";
import { CONTINUED_SEATS } from "@/lib/domain/taxonomy/former-names";
import { GROUPS } from "@/lib/domain/taxonomy/groups";
import { ORGAN_CODES } from "@/lib/domain/taxonomy/organs";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { TREATIES, TREATY_PREFIX } from "@/lib/domain/taxonomy/treaties";
import { knownValues } from "@/lib/search/known-values";
import { readFilterValue } from "./filter-value";

const codes = (values: readonly { code: string }[]) => values.map(({ code }) => code);
const seats = codes(allDelegations()).filter((code) => CONTINUED_SEATS[code] === undefined);

const FILED: Record<FacetKind, readonly string[]> = {
  year: ["1946", "2031"],
  delegation: [...seats, "org-tidal-union", "org-4f00aa"],
  speaker: [newId(), newId()],
  organ: ORGAN_CODES,
  group: [...codes(GROUPS), ...seats.map((code) => displayName(code, "en"))],
  theme: codes(THEMES),
  threat: codes(THREATS),
  language: codes(knownValues("lang")),
  cites: [
    ...TREATIES.map(({ code }) => TREATY_PREFIX + code),
    ...["S/RES/9901", "A/RES/78/9901A", "A/RES/9901(XV)", "A/RES/9901A(S-VI)", "E/RES/9901(2031)", "A/RES/ES-10/99"],
    ...["S/PV.99001", "A/C.1/79/L.7/Rev.1/Add.2", "INFCIRC/9901", "NPT/CONF.2031/WP.9", "S/2031/9/Corr.1"],
  ],
};

it.each(Object.entries(FILED) as [FacetKind, string[]][])("%s", (kind, values) => {
  for (const value of values) {
    const read = [value, value.toLowerCase(), value.toUpperCase(), ` ${value} `].map((text) =>
      readFilterValue(kind, text),
    );
    expect([value, read]).toEqual([value, [value, value, value, value]]);
  }
});

it.each(Object.keys(FILED) as FacetKind[])("%s has no value for what means nothing", (kind) => {
  for (const text of ["", " ", "-", "%", "zyzzyva!", "\0"]) expect(readFilterValue(kind, text)).toBeNull();
});
