// A delegation is shown under one name, however a text prints it.
import type { Locale } from "@/lib/domain/locale";
import { displayName } from "@/lib/domain/taxonomy/delegations";

/** The name of a State or fictional delegation; the name as printed where there is no code for it. */
export function delegationName({ code, name }: { code: string | null; name: string }, locale: Locale): string {
  const shown = code === null ? null : displayName(code, locale);
  return shown === null || shown === code ? name : shown;
}
