// The numbers of a trend: by year, and by delegation and region.
import { delegationAddress } from "@/components/position/position-address";
import { POSITION_WORDING } from "@/components/position/position-wording";
import { ScrollBox } from "@/components/position/scroll-box";
import { formatNumber, formatPercent } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { Trend, TrendCount, TrendPart, TrendSeries } from "@/lib/domain/trend";
import { queryName } from "./query-name";
import { TREND_WORDING } from "./trend-wording";

interface Props {
  locale: Locale;
  trend: Trend;
}

/** Years down, queries across; a year that was not collected says so. */
export function YearNumbers({ locale, trend: { years, series, heldUndated } }: Props) {
  const words = TREND_WORDING[locale];
  const held = series[0]?.years ?? [];
  return (
    <ScrollBox label={POSITION_WORDING[locale].scroll(words.table)}>
      <table className="trend-table">
        <caption className="sr-only">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.held}</th>
            {series.map(({ canonical }, at) => (
              <th key={at} scope="col">
                {queryName(canonical, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year, at) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{held[at]?.held ? formatNumber(held[at].held, locale) : words.notCollected}</td>
              {series.map((one, index) => (
                <td key={index}>{shareText(one.years[at], locale)}</td>
              ))}
            </tr>
          ))}
          {heldUndated > 0 && (
            <tr>
              <th scope="row">{words.undated}</th>
              <td>{formatNumber(heldUndated, locale)}</td>
              {series.map((one, index) => (
                <td key={index}>{shareText({ count: one.undated, held: heldUndated }, locale)}</td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** "12 of 80, 15%"; nothing where no statement is held. */
function shareText(part: TrendCount | undefined, locale: Locale): string {
  if (!part || part.held === 0) return "";
  return TREND_WORDING[locale].share(part.count, part.held, formatPercent(part.count / part.held, locale));
}

const SHOWN = 15;

/** Who says it, for one query: the most frequent delegations, and the regions. */
export function PartNumbers({ locale, series }: { locale: Locale; series: TrendSeries }) {
  const words = TREND_WORDING[locale];
  const query = queryName(series.canonical, locale);
  const left = series.delegations.length - SHOWN;
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <div>
        <PartTable
          {...{ locale, query }}
          title={words.byDelegation}
          parts={series.delegations.slice(0, SHOWN)}
          linked
        />
        {left > 0 && <p className="mt-2 text-[0.875rem] text-soft">{words.more(left)}</p>}
      </div>
      <PartTable {...{ locale, query }} title={words.byRegion} parts={series.regions} />
    </div>
  );
}

interface PartProps {
  locale: Locale;
  title: string;
  /** What was counted: it tells the tables of several queries apart. */
  query: string;
  parts: readonly TrendPart[];
  linked?: boolean;
}

function PartTable({ locale, title, query, parts, linked = false }: PartProps) {
  const words = TREND_WORDING[locale];
  if (parts.length === 0) return null;
  return (
    <ScrollBox label={POSITION_WORDING[locale].scroll(`${title}, ${query}`)}>
      <table className="trend-table">
        <caption className="sr-only">
          {title}, {query}. {words.partCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{words.ofItsStatements}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">
                {linked ? (
                  <a href={localAddress(locale, delegationAddress(part.id))} className="quiet-link">
                    {part.name}
                  </a>
                ) : (
                  part.name
                )}
              </th>
              <td>{shareText(part, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
