// Only symbols of the official document system lead there; a treaty's code and odd signs do not.
import { expect, it } from "vitest";
import { officialAddress } from "./official-address";

it.each([
  ["A/RES/68/32", "en", "https://docs.un.org/en/A/RES/68/32"],
  ["S/PRST/2030/1", "fr", "https://docs.un.org/fr/S/PRST/2030/1"],
  ["TREATY/NPT", "en", null],
  ["Harbour Convention", "es", null],
  ["A/<x>", "en", null],
] as const)("%s in %s: %s", (symbol, locale, address) => {
  expect(officialAddress(symbol, locale)).toBe(address);
});
