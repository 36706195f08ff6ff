// The shares of up to four queries as lines over the years; each line has a pattern and a sign of its own.
import type { Locale } from "@/lib/domain/locale";
import type { Trend } from "@/lib/domain/trend";
import { CHART, runsOfPoints, scaleTop, xOf, yOf, type ChartPoint } from "./trend-points";
import { TREND_WORDING } from "./trend-wording";

/** A picture of the table below it, which says the same to those who do not see it. */
export function TrendChart({ locale, trend: { years, series } }: { locale: Locale; trend: Trend }) {
  const top = scaleTop(series.flatMap((one) => one.years));
  return (
    <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} aria-hidden="true" className="trend-chart">
      <title>{TREND_WORDING[locale].chart}</title>
      <Scale top={top} />
      <Years years={years} />
      {series.map((one, at) => (
        <g key={at} className={`trend-line trend-${at + 1}`}>
          {runsOfPoints(years, one.years, top).map((run, index) => (
            <Run key={index} points={run} sign={at} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Scale({ top }: { top: number }) {
  return [0, top / 2, top].map((share) => (
    <g key={share} className="trend-grid">
      <line x1={CHART.left} x2={CHART.width - CHART.right} y1={yOf(share, top)} y2={yOf(share, top)} />
      <text x={CHART.left - 6} y={yOf(share, top) + 4} textAnchor="end">
        {Math.round(share * 1000) / 10}%
      </text>
    </g>
  ));
}

/** The first and the last year, and the decades or half-decades between where there is room. */
function Years({ years }: { years: readonly number[] }) {
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
        x={xOf(year - first, years.length)}
        y={CHART.height - 8}
        textAnchor="middle"
        className="trend-year"
      >
        {year}
      </text>
    ));
}

function Run({ points, sign }: { points: readonly ChartPoint[]; sign: number }) {
  return (
    <>
      {points.length > 1 && <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />}
      {points.map(({ x, y, year }) => (
        <Sign key={year} x={x} y={y} sign={sign} />
      ))}
    </>
  );
}

/** A disc, a square, a triangle and a diamond. */
function Sign({ x, y, sign }: { x: number; y: number; sign: number }) {
  if (sign === 0) return <circle cx={x} cy={y} r={3} />;
  if (sign === 1) return <rect x={x - 3} y={y - 3} width={6} height={6} />;
  if (sign === 2) return <path d={`M${x} ${y - 4}l4 7h-8z`} />;
  return <path d={`M${x} ${y - 4}l4 4l-4 4l-4-4z`} />;
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
