// The trends page: the form, the chart with what it counted, and its numbers as tables and CSV.
import { colon } from "@/components/ui/colon";
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationSummary } from "@/lib/domain/position";
import { FATES } from "@/lib/domain/query";
import type { Trend, TrendSeries } from "@/lib/domain/trend";
import { trendAddress, trendCsvAddress, type TrendState } from "./trend-address";
import { TrendChart, TrendSign } from "./trend-chart";
import { queryName } from "./query-name";
import { TrendForm } from "./trend-form";
import { PartNumbers, YearNumbers } from "./trend-tables";
import { ENOUGH, isFew } from "./trend-points";
import { TREND_WORDING } from "./trend-wording";

interface Props {
  locale: Locale;
  state: TrendState;
  delegations: readonly DelegationSummary[];
  /** Null where nothing is asked. */
  trend: Trend | null;
}

/** Without a query, the form and examples to follow. */
export function TrendView({ locale, state, delegations, trend }: Props) {
  const words = TREND_WORDING[locale];
  return (
    <PageFrame>
      <h1 className="display text-4xl">{words.title}</h1>
      <p className="mt-3 max-w-[46rem]">{words.lead}</p>
      <TrendForm locale={locale} state={state} delegations={delegations} />
      {trend ? <Counted {...{ locale, state, trend }} /> : <Examples locale={locale} state={state} />}
    </PageFrame>
  );
}

function Examples({ locale, state }: Pick<Props, "locale" | "state">) {
  const words = TREND_WORDING[locale];
  return (
    <section className="mt-8">
      <p>{words.nothingAsked}</p>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
        {words.examples}
        {colon(locale)}
        {words.exampleQueries.map((text) => (
          <a key={text} href={localAddress(locale, trendAddress({ ...state, texts: [text] }))} className="quiet-link">
            {text}
          </a>
        ))}
      </p>
    </section>
  );
}

function Counted({ locale, state, trend }: Pick<Props, "locale" | "state"> & { trend: Trend }) {
  const words = TREND_WORDING[locale];
  if (trend.held === 0) return <p className="mt-8">{words.nothingHeld}</p>;
  return (
    <>
      <figure className="mt-8">
        <ul className="mb-3 space-y-1">
          {trend.series.map((series, at) => (
            <Legend key={at} {...{ locale, series, at }} />
          ))}
        </ul>
        <TrendChart locale={locale} trend={trend} />
        <figcaption className="mt-2 max-w-[52rem] text-[0.9375rem] text-soft">
          {words.caption(trend.held, trend.heldUndated)} {hasFew(trend) && words.few(ENOUGH)}
        </figcaption>
      </figure>
      <p className="screen-only mt-3">
        <a href={localAddress(locale, trendCsvAddress(state))} className="inline-flex min-h-8 items-center quiet-link">
          {words.csv}
        </a>
      </p>
      <h2 className="mt-8 mb-3 display text-2xl">{words.table}</h2>
      <YearNumbers locale={locale} trend={trend} />
      {trend.series.map((series, at) => (
        <section key={at} className="mt-10">
          <h2 className="display text-2xl">{queryName(series.canonical, locale)}</h2>
          <p className="mt-1 mb-3 max-w-[46rem] text-[0.9375rem] text-soft">{words.partCaption}</p>
          <PartNumbers locale={locale} series={series} />
        </section>
      ))}
    </>
  );
}

const hasFew = ({ series }: Trend): boolean => series.some(({ years }) => years.some(isFew));

function Legend({ locale, series, at }: { locale: Locale; series: TrendSeries; at: number }) {
  const words = TREND_WORDING[locale];
  const notes = [
    series.also.length > 0 && words.also(series.also.join(", ")),
    ...FATES.map((fate) => {
      const parts = series.misunderstood.filter(({ kind }) => kind === fate);
      return parts.length > 0 && words.misunderstood[fate](parts.map(({ text }) => text).join(", "));
    }),
  ].filter(Boolean);
  const search = `/?${new URLSearchParams({ q: series.text }).toString()}`;
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      <TrendSign at={at} />
      <span>{words.counted(queryName(series.canonical, locale), series.total)}</span>
      {notes.length > 0 && <span className="text-[0.875rem] text-soft">({notes.join("; ")})</span>}
      <a href={localAddress(locale, search)} className="text-[0.9375rem] quiet-link">
        {words.search}
      </a>
    </li>
  );
}
