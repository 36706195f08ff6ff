// The name of a statement's page.
import type { Locale } from "@/lib/domain/locale";
import type { Statement } from "@/lib/domain/statement";
import { timeOf } from "@/lib/domain/statement-year";
import { delegationName } from "./delegation-name";
import { titleOfUntitled } from "./shown-title";

/** The title as printed; a statement without one is named after its speaker and meeting. */
export function statementTitle(statement: Statement, locale: Locale): string {
  const { title, speaker, delegation, meeting } = statement;
  if (title) return title.value.text;
  const known = {
    speaker: speaker && (speaker.value.displayName ?? speaker.value.name),
    delegation: delegation && delegationName(delegation.value, locale, timeOf(statement)),
    event: meeting?.value.event ?? null,
  };
  return titleOfUntitled(known, locale);
}
