// Places the shares of a trend on a chart; years that were not collected break the line.
import type { TrendCount } from "@/lib/domain/trend";

/** A chart in its own units, with what its words take on each side. */
export interface ChartBox {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const CHART: ChartBox = { width: 720, height: 240, left: 44, right: 12, top: 12, bottom: 28 };

/** The same shares where the screen is so narrow that they would lie flat. */
export const TALL_CHART: ChartBox = { ...CHART, height: 480 };

/** Of fewer statements of a year a share says little. */
export const ENOUGH = 5;

/** True of a year whose share must not be read as others are. */
export const isFew = ({ held }: TrendCount): boolean => held > 0 && held < ENOUGH;

/** A point of the chart in its own units. */
export interface ChartPoint {
  x: number;
  y: number;
  year: number;
  few: boolean;
}

/** The top of the scale: the next round share above all of `counts`, at least 2 %. */
export function scaleTop(counts: readonly TrendCount[]): number {
  const most = Math.max(0.02, ...counts.map(({ count, held }) => (held > 0 ? count / held : 0)));
  return [0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 0.75, 1].find((top) => top >= most) ?? 1;
}

/** What a chart is drawn by: its box, and the share at the top of its scale. */
export interface ChartScale {
  box: ChartBox;
  top: number;
}

/** Runs of neighbouring years of which statements are held. */
export function runsOfPoints(
  years: readonly number[],
  counts: readonly TrendCount[],
  scale: ChartScale,
): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  let open: ChartPoint[] = [];
  years.forEach((year, at) => {
    const { count = 0, held = 0 } = counts[at] ?? {};
    if (held === 0) open = [];
    else {
      if (open.length === 0) runs.push(open);
      const place = { x: xOf(at, years.length, scale), y: yOf(count / held, scale) };
      open.push({ year, ...place, few: isFew({ count, held }) });
    }
  });
  return runs;
}

/** More points than this melt into a band. */
const MOST_SIGNS = 30;

/** The points that have a sign: in a long series those alone that the line does not show, and those that say little. */
export function signedPoints(runs: readonly ChartPoint[][]): ChartPoint[] {
  const isLong = runs.flat().length > MOST_SIGNS;
  return runs.flatMap((run) => run.filter(({ few }) => !isLong || few || run.length === 1));
}

/** The place of the year with this index among `length`. */
export function xOf(at: number, length: number, { box: { width, left, right } }: ChartScale): number {
  const inner = width - left - right;
  return round(left + (length < 2 ? inner / 2 : (inner * at) / (length - 1)));
}

/** The place of a share. */
export function yOf(share: number, { box: { height, top: above, bottom }, top }: ChartScale): number {
  return round(above + (height - above - bottom) * (1 - share / top));
}

const round = (value: number): number => Math.round(value * 10) / 10;
