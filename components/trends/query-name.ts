// What a query of a trend is called: a theme or threat by its name, anything else as it was understood.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { SUBJECT_KINDS } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";

/** "theme:climate" → "Climate change"; "flood* OR drought" stays as it is. */
export function queryName(canonical: string, locale: Locale): string {
  const [, named, code = ""] = /^(theme|threat):([a-z-]+)$/.exec(canonical) ?? [];
  const kind = SUBJECT_KINDS.find((known) => known === named);
  return kind ? subjectLabel({ kind, code }, locale) : canonical;
}
