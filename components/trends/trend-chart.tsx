// The shares of up to four queries as lines over the years; each line has a pattern and a sign of its own.
import { formatPercent } from "@/components/ui/formats";
import type { Locale } from "@/lib/domain/locale";
import type { Trend } from "@/lib/domain/trend";
import {
  CHART,
  runsOfPoints,
  scaleTop,
  signedPoints,
  TALL_CHART,
  xOf,
  yOf,
  type ChartBox,
  type ChartPoint,
  type ChartScale,
} from "./trend-points";
import { TREND_WORDING } from "./trend-wording";

interface Props {
  locale: Locale;
  trend: Trend;
}

/** A picture of the table below it, which says the same to those who do not see it; on a phone a taller one. */
export function TrendChart({ locale, trend }: Props) {
  return (
    <>
      <Chart {...{ locale, trend }} box={CHART} width="max-sm:hidden" />
      <Chart {...{ locale, trend }} box={TALL_CHART} width="sm:hidden" />
    </>
  );
}

/** `width` says on which screens it stands. */
function Chart({ locale, trend: { years, series }, box, width }: Props & { box: ChartBox; width: string }) {
  const scale = { box, top: scaleTop(series.flatMap((one) => one.years)) };
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true" className={`trend-chart ${width}`}>
      <title>{TREND_WORDING[locale].chart}</title>
      <Scale locale={locale} scale={scale} />
      <Years years={years} scale={scale} />
      {series.map((one, at) => (
        <g key={at} className={`trend-line trend-${at + 1}`}>
          <Line runs={runsOfPoints(years, one.years, scale)} sign={at} />
        </g>
      ))}
    </svg>
  );
}

function Scale({ locale, scale }: { locale: Locale; scale: ChartScale }) {
  const { box, top } = scale;
  return [0, top / 2, top].map((share) => (
    <g key={share} className="trend-grid">
      <line x1={box.left} x2={box.width - box.right} y1={yOf(share, scale)} y2={yOf(share, scale)} />
      <text x={box.left - 6} y={yOf(share, scale) + 4} textAnchor="end">
        {formatPercent(share, locale)}
      </text>
    </g>
  ));
}

/** The first and the last year, and the decades or half-decades between where there is room. */
function Years({ years, scale }: { years: readonly number[]; scale: ChartScale }) {
  const step = years.length > 45 ? 10 : years.length > 12 ? 5 : 1;
  const shown = years.filter((year, at) => at === 0 || at === years.length - 1 || year % step === 0);
  const last = years.at(-1) ?? 0;
  const first = years.at(0) ?? 0;
  const near = (year: number) => year !== first && year !== last && (year - first < step / 2 || last - year < step / 2);
  return shown
    .filter((year) => step === 1 || !near(year))
    .map((year) => (
      <text
        key={year}
        x={xOf(year - first, years.length, scale)}
        y={scale.box.height - 8}
        textAnchor="middle"
        className="trend-year"
      >
        {year}
      </text>
    ));
}

/** A share of few statements is hollow: it must not look like the others. */
function Line({ runs, sign }: { runs: ChartPoint[][]; sign: number }) {
  return (
    <>
      {runs
        .filter((run) => run.length > 1)
        .map((run, index) => (
          <polyline key={index} points={run.map(({ x, y }) => `${x},${y}`).join(" ")} />
        ))}
      {signedPoints(runs).map(({ x, y, year, few }) => (
        <Sign key={year} {...{ x, y, sign }} name={few ? "trend-few" : undefined} />
      ))}
    </>
  );
}

interface SignProps {
  x: number;
  y: number;
  sign: number;
  name?: string | undefined;
}

/** A disc, a square, a triangle and a diamond. */
function Sign({ x, y, sign, name }: SignProps) {
  if (sign === 0) return <circle cx={x} cy={y} r={3} className={name} />;
  if (sign === 1) return <rect x={x - 3} y={y - 3} width={6} height={6} className={name} />;
  if (sign === 2) return <path d={`M${x} ${y - 4}l4 7h-8z`} className={name} />;
  return <path d={`M${x} ${y - 4}l4 4l-4 4l-4-4z`} className={name} />;
}

/** The sign of a line beside its words. */
export function TrendSign({ at }: { at: number }) {
  return (
    <svg viewBox="0 0 28 10" aria-hidden="true" className={`trend-line trend-sign trend-${at + 1}`}>
      <line x1={0} x2={28} y1={5} y2={5} />
      <Sign x={14} y={5} sign={at} />
    </svg>
  );
}
