// One name for each delegation on every page: of the list of States, else as the corpus stores it.
import type { Locale } from "@/lib/domain/locale";
import { displayName } from "@/lib/domain/taxonomy/delegations";

/** The name, in the interface language `locale`, of the State with this id; `stored` where the id is of none. */
export function delegationName(id: string, stored: string, locale: Locale): string {
  const shown = displayName(id, locale);
  return shown === id ? stored : shown;
}
