// How a printed statement says what it is.
import { formatDay } from "@/components/ui/formats";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { delegationName } from "./delegation-name";
import { statementAddress } from "./statement-address";
import { statementTitle } from "./statement-title";
import { organLabel } from "./taxonomy-labels";

/** "Xandia, “Title”, Security Council, 4 April 2024. Rostrum, /statements/x1/slug", as far as the parts are known. */
export function citationOf(statement: StoredStatement): string {
  const { delegation, organ, date, year } = statement;
  const parts = [
    delegation && delegationName(delegation.value),
    `“${statementTitle(statement)}”`,
    organ && organLabel(organ.value),
    date ? formatDay(date.value.iso) : year?.value,
  ];
  return `${parts.filter(Boolean).join(", ")}. Rostrum, ${statementAddress(statement)}`;
}
