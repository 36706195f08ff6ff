// A theme or threat from its own side: delegations down, years across; every number leads to the passages it counts.
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { LedgerYear, Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { SubjectDelegation } from "@/lib/domain/position";
import { positionAddress } from "./position-address";
import { POSITION_WORDING } from "./position-wording";
import { ScrollBox } from "./scroll-box";
import { YearCell } from "./year-cell";
import { YearHeads } from "./year-heads";

interface Props {
  locale: Locale;
  subject: Subject;
  years: readonly LedgerYear[];
  delegations: readonly SubjectDelegation[];
}

/** The delegations in the order given, the newest year first; those whose delegation is not stated are left out. */
export function SubjectTable({ locale, subject, years, delegations }: Props) {
  const words = POSITION_WORDING[locale];
  return (
    <ScrollBox label={words.scroll(words.whoByYear)}>
      <table className={`ledger ledger-spans ledger-${subject.kind}`}>
        <caption className="sr-only">{words.whoByYear}</caption>
        <thead>
          <tr>
            <th scope="col">{words.delegation}</th>
            <th scope="col">{words.total}</th>
            <th scope="col">{words.first}</th>
            <th scope="col">{words.last}</th>
            <YearHeads years={years} />
          </tr>
        </thead>
        <tbody>
          {delegations.map((entry) => (
            <Row key={entry.delegation} {...{ locale, subject, years, entry }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ locale, subject, years, entry }: Omit<Props, "delegations"> & { entry: SubjectDelegation }) {
  const words = POSITION_WORDING[locale];
  const { delegation, name, statements, held, firstYear, lastYear, cells } = entry;
  if (delegation === null) return null;
  const label = name ?? delegation;
  return (
    <tr>
      <th scope="row">
        <a href={localAddress(locale, positionAddress(delegation, subject))}>{label}</a>
      </th>
      <td>
        {formatNumber(statements, locale)}
        <span className="of"> {words.of(formatNumber(held, locale))}</span>
      </td>
      <td>{firstYear ?? words.noDate}</td>
      <td>{lastYear ?? words.noDate}</td>
      {years
        .map(({ year }, at) => (
          <YearCell
            key={year}
            {...{ locale, label, year }}
            {...(cells[at] ?? { held: 0, raised: 0 })}
            address={localAddress(locale, positionAddress(delegation, subject, { year }))}
          />
        ))
        .reverse()}
    </tr>
  );
}
