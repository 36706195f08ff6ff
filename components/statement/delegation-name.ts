// A delegation is shown under the name of its time, however a text prints it.
import type { Locale } from "@/lib/domain/locale";
import { nameAtTimeOr, type KnownTime } from "@/lib/domain/taxonomy/name-at-time";

/** The name of a State or fictional delegation at the time of a statement; the name as printed where there is no code for it. */
export function delegationName(
  { code, name }: { code: string | null; name: string },
  locale: Locale,
  time: KnownTime,
): string {
  return nameAtTimeOr(name, code, locale, time);
}
