// Gives delegations in lists their names in the interface's language.
import type { ListedDelegation } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { delegationName } from "./delegation-name";

/** The entry with its delegation named; without one it stays as it is. */
export function withDelegationName<T extends { delegation: ListedDelegation | null }>(entry: T, locale: Locale): T {
  const { delegation } = entry;
  if (!delegation) return entry;
  return { ...entry, delegation: { ...delegation, name: delegationName(delegation.id, delegation.name, locale) } };
}
