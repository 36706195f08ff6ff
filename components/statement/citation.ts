// How a printed statement says what it is.
import { formatDay } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { delegationName } from "./delegation-name";
import { statementAddress } from "./statement-address";
import { statementTitle } from "./statement-title";
import { organLabel } from "./taxonomy-labels";

/** "Xandia, “Title”, Security Council, 4 April 2024. Rostrum, /statements/x1/slug", as far as the parts are known. */
export function citationOf(statement: StoredStatement, locale: Locale): string {
  const { delegation, organ, date, year } = statement;
  const parts = [
    delegation && delegationName(delegation.value, locale),
    `“${statementTitle(statement, locale)}”`,
    organ && organLabel(organ.value, locale),
    date ? formatDay(date.value.iso, locale) : year?.value,
  ];
  return `${parts.filter(Boolean).join(", ")}. Rostrum, ${localAddress(locale, statementAddress(statement))}`;
}
