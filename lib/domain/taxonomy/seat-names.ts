// All names that the holders of a seat have borne, since positions are followed by the seat and looked for by a name.
import { findDelegation } from "./delegations";
import { CONTINUED_SEATS } from "./former-names";
import { soughtNames } from "./sought-names";

const known = new Map<string, readonly string[]>();

/** Names of the State with this code, of today and of other days, and of the States whose seat it took over. */
export function namesOfSeat(code: string): readonly string[] {
  let names = known.get(code);
  if (!names) known.set(code, (names = listNames(code)));
  return names;
}

function listNames(code: string): string[] {
  const before = Object.keys(CONTINUED_SEATS).filter((former) => CONTINUED_SEATS[former] === code);
  const holders = [code, ...before];
  return [...new Set(holders.flatMap((holder) => [...registered(holder), ...sought(holder)]))];
}

function registered(code: string): string[] {
  return findDelegation(code)?.names.map(({ name }) => name) ?? [];
}

function sought(code: string): string[] {
  return soughtNames().flatMap((entry) => (entry.code === code ? [entry.name] : []));
}
