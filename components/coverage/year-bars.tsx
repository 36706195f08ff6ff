// The statements of each year as bars; a year that was not collected has none, and the table says so.
import type { Coverage } from "@/lib/domain/coverage";

const [WIDTH, HEIGHT, FOOT] = [720, 120, 26];
/** A few years are no wall. */
const WIDEST = 48;

/** A picture of the table beside it. */
export function YearBars({ years }: { years: Coverage["years"] }) {
  const most = Math.max(1, ...years.map(({ count }) => count));
  const step = Math.min(WIDEST, WIDTH / Math.max(1, years.length));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} aria-hidden="true" className="trend-chart">
      {years.map(({ year, count }, at) => {
        const height = Math.round((HEIGHT * count) / most);
        return (
          <rect
            key={year}
            x={at * step + step * 0.1}
            y={HEIGHT - height}
            width={step * 0.8}
            height={height}
            className="fill-accent"
          />
        );
      })}
      <line x1={0} x2={step * years.length} y1={HEIGHT} y2={HEIGHT} className="stroke-edge" />
      <text x={0} y={HEIGHT + FOOT - 4}>
        {years.at(0)?.year}
      </text>
      <text x={step * years.length} y={HEIGHT + FOOT - 4} textAnchor="end">
        {years.at(-1)?.year}
      </text>
    </svg>
  );
}
