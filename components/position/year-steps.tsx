// The years in which a delegation raises a subject, as steps through its passages.
import { formatNumber } from "@/components/ui/formats";
import type { Ledger, LedgerRow } from "@/lib/domain/ledger";
import { positionAddress } from "./position-address";
import { POSITION_WORDING as WORDING, shareOf } from "./position-wording";

interface Props {
  delegation: string;
  ledger: Ledger;
  row: LedgerRow;
  chosen: number | null;
}

const STEP = "inline-flex min-h-8 items-center gap-1.5 rounded-md border px-2.5 tabular-nums";

/** All years first, then each year with its number of statements; other years are in the ledger. */
export function YearSteps({ delegation, ledger, row, chosen }: Props) {
  const years = ledger.years.flatMap((year, at) => {
    const raised = row.cells[at] ?? 0;
    return raised > 0 ? [{ ...year, raised }] : [];
  });
  return (
    <nav aria-label={WORDING.year} className="screen-only mt-5">
      <ul className="flex flex-wrap gap-1.5 text-[0.9375rem]">
        <li>
          <Step address={positionAddress(delegation, row)} isHere={chosen === null}>
            {WORDING.allYears}
          </Step>
        </li>
        {years.map(({ year, statements, raised }) => (
          <li key={year}>
            <Step address={positionAddress(delegation, row, { year })} isHere={chosen === year}>
              {year}
              <span aria-hidden="true" className="text-[0.8125rem] opacity-85">
                {formatNumber(raised)}/{formatNumber(statements)}
              </span>
              <span className="sr-only">: {shareOf(raised, statements)}</span>
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
