// The years in which a delegation raises a subject, as steps through its passages.
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { Ledger, LedgerRow } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { positionAddress } from "./position-address";
import { POSITION_WORDING } from "./position-wording";

interface Props {
  locale: Locale;
  delegation: string;
  ledger: Ledger;
  row: LedgerRow;
  chosen: number | null;
}

const STEP = "inline-flex min-h-8 items-center gap-1.5 rounded-md border px-2.5 tabular-nums";

/** All years first, then each year with its number of statements; other years are in the ledger. */
export function YearSteps({ locale, delegation, ledger, row, chosen }: Props) {
  const words = POSITION_WORDING[locale];
  const years = ledger.years.flatMap((year, at) => {
    const raised = row.cells[at] ?? 0;
    return raised > 0 ? [{ ...year, raised }] : [];
  });
  return (
    <nav aria-label={words.year} className="screen-only mt-5">
      <ul className="flex flex-wrap gap-1.5 text-[0.9375rem]">
        <li>
          <Step address={localAddress(locale, positionAddress(delegation, row))} isHere={chosen === null}>
            {words.allYears}
          </Step>
        </li>
        {years.map(({ year, statements, raised }) => (
          <li key={year}>
            <Step address={localAddress(locale, positionAddress(delegation, row, { year }))} isHere={chosen === year}>
              {year}
              <span aria-hidden="true" className="text-[0.8125rem] opacity-85">
                {formatNumber(raised, locale)}/{formatNumber(statements, locale)}
              </span>
              <span className="sr-only">: {words.share(raised, statements)}</span>
            </Step>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Step({ address, isHere, children }: { address: string; isHere: boolean; children: React.ReactNode }) {
  const look = isHere ? "border-accent bg-accent text-on-accent" : "border-rule text-accent hover:bg-wash";
  return (
    <a href={address} aria-current={isHere ? "page" : undefined} className={`${STEP} ${look}`}>
      {children}
    </a>
  );
}
