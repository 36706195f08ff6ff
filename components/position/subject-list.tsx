// All themes or threats of the list, under their groups, with how often each is raised.
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { rowsOfKind, type Ledger, type LedgerRow, type SubjectKind } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { Labels } from "@/lib/domain/taxonomy/taxonomy-entry";
import { THEME_GROUPS } from "@/lib/domain/taxonomy/theme-groups";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREAT_GROUPS } from "@/lib/domain/taxonomy/threat-groups";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { subjectAddress } from "./position-address";
import { POSITION_WORDING, yearSpan } from "./position-wording";

interface Listed {
  code: string;
  group: string;
  label: Labels;
}

const LISTS: Record<SubjectKind, readonly Listed[]> = { theme: THEMES, threat: THREATS };

const GROUPS: Record<SubjectKind, Record<string, Labels>> = { theme: THEME_GROUPS, threat: THREAT_GROUPS };

interface Props {
  locale: Locale;
  kind: SubjectKind;
  ledger: Ledger;
}

/** Groups in the order of the taxonomy; what is never raised stands there with 0, since that is an answer too. */
export function SubjectList({ locale, kind, ledger }: Props) {
  const words = POSITION_WORDING[locale];
  const rows = new Map(rowsOfKind(ledger, kind).map((row) => [row.code, row]));
  const groups = [...new Set(LISTS[kind].map(({ group }) => group))];
  const held = ledger.dated + ledger.undated;
  return (
    <main className="mx-auto max-w-[78rem] px-4 pt-8 sm:px-8 sm:pt-12">
      <h1 className="display text-4xl">{words.subjects[kind].many}</h1>
      <p className="mt-3 max-w-measure">
        {words.subjects[kind].lead} {words.heldInAll(held)}
      </p>
      <div className="mt-8 gap-x-12 md:columns-2">
        {groups.map((group) => (
          <section key={group} className="mb-7 break-inside-avoid">
            <h2 className="border-b border-rule pb-1 display text-xl">{GROUPS[kind][group]?.[locale] ?? group}</h2>
            <ul>
              {LISTS[kind]
                .filter((entry) => entry.group === group)
                .map(({ code, label }) => (
                  <SubjectItem
                    key={code}
                    locale={locale}
                    address={localAddress(locale, subjectAddress({ kind, code }))}
                    label={label[locale]}
                    row={rows.get(code)}
                    held={held}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

interface SubjectItemProps {
  locale: Locale;
  address: string;
  label: string;
  row: LedgerRow | undefined;
  held: number;
}

function SubjectItem({ locale, address, label, row, held }: SubjectItemProps) {
  const words = POSITION_WORDING[locale];
  const raised = row ? row.total + row.undated : 0;
  return (
    <li className="flex items-baseline justify-between gap-3 border-b border-rule/60 py-1">
      <a href={address} className="inline-flex min-h-8 items-center text-accent hover:underline">
        {label}
      </a>
      <span className="shrink-0 text-end text-[0.875rem] text-soft tabular-nums">
        <span className="sr-only">
          {words.total} {words.share(raised, held)}
        </span>
        <span aria-hidden="true">{formatNumber(raised, locale)}</span>
        <span className="ms-3 inline-block min-w-19">{yearSpan(row?.first ?? null, row?.last ?? null)}</span>
      </span>
    </li>
  );
}
