// What statements raise beside a theme or threat: ways to its neighbours, each with how often.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { SUBJECT_KINDS, type Companion } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { subjectAddress } from "./position-address";
import { POSITION_WORDING } from "./position-wording";

interface Props {
  locale: Locale;
  companions: readonly Companion[];
  /** Statements that raise the subject: the denominator of every number. */
  raised: number;
}

/** Themes and threats apart, the most frequent first; nothing where the subject stands alone. */
export function CompanionList({ locale, companions, raised }: Props) {
  const words = POSITION_WORDING[locale];
  if (companions.length === 0) return null;
  return (
    <section aria-labelledby="companions">
      <h2 id="companions" className="display text-xl">
        {words.companions}
      </h2>
      <p className="mt-1 mb-2 text-[0.875rem] text-soft">{words.companionsLead(raised)}</p>
      {SUBJECT_KINDS.map((kind) => (
        <ul key={kind} aria-label={words.subjects[kind].many} className="mb-3 text-[0.9375rem]">
          {companions
            .filter((one) => one.kind === kind)
            .map((companion) => (
              <Item key={companion.code} {...{ locale, companion }} />
            ))}
        </ul>
      ))}
    </section>
  );
}

function Item({ locale, companion }: { locale: Locale; companion: Companion }) {
  const isTheme = companion.kind === "theme";
  return (
    <li className="flex items-baseline gap-2 border-b border-rule/60 py-0.5">
      <span aria-hidden="true" className={`text-[0.625rem] ${isTheme ? "text-accent" : "text-threat"}`}>
        {isTheme ? "■" : "▲"}
      </span>
      <a
        href={localAddress(locale, subjectAddress(companion))}
        className="inline-flex min-h-7 min-w-0 flex-1 items-center hover:underline"
      >
        {subjectLabel(companion, locale)}
      </a>
      <span className="text-[0.875rem] text-soft tabular-nums">{formatNumber(companion.statements, locale)}</span>
    </li>
  );
}
