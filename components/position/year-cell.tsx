// One year in a ledger: a number that leads to its passages, silence, or a year that was not collected.
import { formatNumber } from "@/components/ui/formats";
import type { Locale } from "@/lib/domain/locale";
import { POSITION_WORDING } from "./position-wording";

/** A year in which the corpus holds nothing, which is no silence. */
export function NotCollected({ locale }: { locale: Locale }) {
  return (
    <td className="nc">
      <i>{POSITION_WORDING[locale].notCollected}</i>
    </td>
  );
}

interface YearCellProps {
  locale: Locale;
  /** Where the passages are, in the language of the interface. */
  address: string;
  /** What is raised, or who raises it. */
  label: string;
  year: number;
  /** Statements that the corpus holds of the year, and those that raise it. */
  held: number;
  raised: number;
  /** What silence means here, where it is not that a subject is not raised. */
  silent?: string;
}

/** The stronger the colour, the larger the share of the year's statements. */
export function YearCell({ locale, address, label, year, held, raised, silent }: YearCellProps) {
  const words = POSITION_WORDING[locale];
  if (held === 0) return <NotCollected locale={locale} />;
  if (raised === 0) {
    return (
      <td className="no">
        <i>{silent ?? words.silent}</i>
      </td>
    );
  }
  return (
    <td className={`s${Math.ceil((raised / held) * 4)}`}>
      <a href={address} aria-label={`${words.share(raised, held)}, ${label}, ${year}`}>
        {formatNumber(raised, locale)}
      </a>
    </td>
  );
}
