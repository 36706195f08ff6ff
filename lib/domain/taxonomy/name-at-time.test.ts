// States are named as on the day of the statement.
import { expect, it } from "vitest";
import { delegationByName, findDelegation } from "./delegations";
import { CONTINUED_SEATS, FORMER_NAMES } from "./former-names";
import { earlierHolder, nameAtTime } from "./name-at-time";
import { namesOfSeat } from "./seat-names";

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
      const seat = code === "RUS" ? "SUN" : code;
      for (const name of Object.values(shown)) expect([name, delegationByName(name)?.code]).toEqual([name, seat]);
      expect(namesOfSeat(code)).toEqual(expect.arrayContaining(Object.values(shown)));
    }
  },
);

it.each(Object.entries(CONTINUED_SEATS))("%s had the seat of %s until a day that is known", (code, seat) => {
  const { last, until } = earlierHolder(code) ?? expect.fail("no day");
  expect(nameAtTime(seat, "en", { date: until, year: null })).toBe(nameAtTime(seat, "en", { date: null, year: null }));
  expect(last.slice(0, 4) <= until.slice(0, 4)).toBe(true);
  expect(namesOfSeat(seat)).toEqual(expect.arrayContaining(findDelegation(code)?.names.map(({ name }) => name) ?? []));
  expect(earlierHolder(seat)).toBeNull();
});

it.each([
  ["GDR", "DDR"],
  ["RDA", "DDR"],
  ["Union soviétique", "SUN"],
  ["Советский Союз", "SUN"],
  ["South Yemen", "YMD"],
])("%s is looked for and is %s", (name, code) => {
  expect(delegationByName(name)?.code).toBe(code);
});
