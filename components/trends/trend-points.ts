// Places the shares of a trend on a chart; years that were not collected break the line.
import type { TrendCount } from "@/lib/domain/trend";

export const CHART = { width: 720, height: 240, left: 44, right: 12, top: 12, bottom: 28 } as const;

/** A point of the chart in its own units. */
export interface ChartPoint {
  x: number;
  y: number;
  year: number;
}

/** The top of the scale: the next round share above all of `counts`, at least 2 %. */
export function scaleTop(counts: readonly TrendCount[]): number {
  const most = Math.max(0.02, ...counts.map(({ count, held }) => (held > 0 ? count / held : 0)));
  return [0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 0.75, 1].find((top) => top >= most) ?? 1;
}

/** Runs of neighbouring years of which statements are held. */
export function runsOfPoints(years: readonly number[], counts: readonly TrendCount[], top: number): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  let open: ChartPoint[] = [];
  years.forEach((year, at) => {
    const { count = 0, held = 0 } = counts[at] ?? {};
    if (held === 0) open = [];
    else {
      if (open.length === 0) runs.push(open);
      open.push({ year, x: xOf(at, years.length), y: yOf(count / held, top) });
    }
  });
  return runs;
}

/** The place of the year with this index among `length`. */
export function xOf(at: number, length: number): number {
  const inner = CHART.width - CHART.left - CHART.right;
  return round(CHART.left + (length < 2 ? inner / 2 : (inner * at) / (length - 1)));
}

/** The place of a share on a scale that ends at `top`. */
export function yOf(share: number, top: number): number {
  const inner = CHART.height - CHART.top - CHART.bottom;
  return round(CHART.top + inner * (1 - share / top));
}

const round = (value: number): number => Math.round(value * 10) / 10;
