// States are named as on the day of the statement.
import { expect, it } from "vitest";
import { delegationByName, findDelegation } from "./delegations";
import { FORMER_NAMES } from "./former-names";
import { nameAtTime } from "./name-at-time";

it.each([
  ["RUS", "1991-12-23", null, "Union of Soviet Socialist Republics"],
  ["RUS", "1991-12-24", null, "Russian Federation"],
  ["RUS", null, 1991, "Union of Soviet Socialist Republics"],
  ["RUS", null, 1992, "Russian Federation"],
  ["COD", null, 1965, "Democratic Republic of the Congo"],
  ["COD", null, 1980, "Zaire"],
  ["MMR", null, 1989, "Myanmar"],
  ["YUG", null, 1980, "Yugoslavia"],
  ["YUG", null, 2004, "Serbia and Montenegro"],
  ["RUS", null, null, "Russian Federation"],
  ["XYZ", "1980-01-01", null, "XYZ"],
])("%s on %s (%s) is %s", (code, date, year, shown) => {
  expect(nameAtTime(code, "en", { date, year })).toBe(shown);
});

it.each(Object.keys(FORMER_NAMES))(
  "%s has its former names in order, and each is recognised as a name of it or its seat",
  (code) => {
    const names = FORMER_NAMES[code] ?? [];
    expect(findDelegation(code)).not.toBeNull();
    expect(names.map(({ until }) => until)).toEqual(names.map(({ until }) => until).sort());
    for (const { from, until, names: shown } of names) {
      expect((from ?? "") < until).toBe(true);
      const found = delegationByName(shown.en)?.code;
      expect([code, code === "RUS" ? "SUN" : code]).toContain(found);
    }
  },
);
