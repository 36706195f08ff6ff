// Gives delegations in lists the names of their time, in the interface's language.
import type { ListedDelegation } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { delegationName } from "./delegation-name";

/** Whatever an entry tells of its time: day, year, or the last year of a person's statements. */
interface Entry {
  delegation: ListedDelegation | null;
  date?: string | null;
  year?: number | null;
  lastYear?: number | null;
}

/** The entry with its delegation named; without one it stays as it is. */
export function withDelegationName<T extends Entry>(entry: T, locale: Locale): T {
  const { delegation, date = null, year, lastYear = null } = entry;
  if (!delegation) return entry;
  const name = delegationName(delegation.id, delegation.name, locale, { date, year: year ?? lastYear });
  return { ...entry, delegation: { ...delegation, name } };
}
