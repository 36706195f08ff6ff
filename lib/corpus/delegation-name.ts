// One name for each delegation on every page: of the list of States, else as the corpus stores it.
import type { Locale } from "@/lib/domain/locale";
import { nameAtTimeOr, type KnownTime } from "@/lib/domain/taxonomy/name-at-time";

const UNKNOWN: KnownTime = { date: null, year: null };

/**
 * The name, in the interface language `locale`, of the State with this id, that of its `time` where one is given;
 * `stored` where the id is of none.
 */
export function delegationName(id: string, stored: string, locale: Locale, time: KnownTime = UNKNOWN): string {
  return nameAtTimeOr(stored, id, locale, time);
}
