// What one side of a comparison is called where there is little room.
import { formatDay } from "@/components/ui/formats";
import type { ComparisonSide } from "@/lib/domain/comparison";
import type { Locale } from "@/lib/domain/locale";
import { COMPARE_WORDING } from "./compare-wording";

/** YYYY-MM-DD; a shorter date is a year alone. */
const DAY_LENGTH = 10;

/** The delegation; of a statement "Belvarra, 3 May 2031". */
export function sideLabel({ name, statement }: ComparisonSide, locale: Locale): string {
  if (!statement) return name;
  const { delegation, date } = statement;
  const day = date?.length === DAY_LENGTH ? formatDay(date, locale) : date;
  return [delegation, day ?? COMPARE_WORDING[locale].undated].filter(Boolean).join(", ");
}
