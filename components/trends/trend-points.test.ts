// Holds the chart to its data: gaps where nothing was collected, and a scale that all shares fit.
import { describe, expect, it } from "vitest";
import { CHART, runsOfPoints, scaleTop, signedPoints, TALL_CHART, type ChartPoint } from "./trend-points";

it("breaks the line where a year was not collected", () => {
  const counts = [
    { count: 1, held: 4 },
    { count: 0, held: 0 },
    { count: 0, held: 2 },
  ];
  const runs = runsOfPoints([2001, 2002, 2003], counts, { box: CHART, top: 0.25 });
  expect(runs.map((run) => run.map(({ year }) => year))).toEqual([[2001], [2003]]);
  expect(runs[0]?.[0]?.y).toBe(CHART.top);
  expect(runs[1]?.[0]?.y).toBe(CHART.height - CHART.bottom);
});

it("ends the scale above every share", () => {
  expect(scaleTop([{ count: 3, held: 10 }])).toBe(0.5);
  expect(scaleTop([{ count: 0, held: 10 }])).toBe(0.02);
});

it("has room for the same shares in a chart of twice the height", () => {
  const place = (box: typeof CHART) => runsOfPoints([2001], [{ count: 1, held: 8 }], { box, top: 0.5 })[0]?.[0]?.y ?? 0;
  expect(TALL_CHART.height).toBe(2 * CHART.height);
  expect(place(TALL_CHART)).toBeGreaterThan(place(CHART));
});

describe("signedPoints", () => {
  const run = (from: number, length: number, few: number[] = []): ChartPoint[] =>
    Array.from({ length }, (_, at) => ({ x: at, y: 1, year: from + at, few: few.includes(from + at) }));
  const yearsOf = (runs: ChartPoint[][]) => signedPoints(runs).map(({ year }) => year);

  it("gives every point of a short series a sign", () => {
    expect(yearsOf([run(2001, 30)])).toHaveLength(30);
  });

  it("gives those of a long one none but what stands alone or says little", () => {
    expect(yearsOf([run(1950, 31, [1952]), run(1990, 1)])).toEqual([1952, 1990]);
  });
});

it("tells a year of few statements from others", () => {
  const counts = [1, 4, 5].map((held) => ({ count: 1, held }));
  const [points = []] = runsOfPoints([2001, 2002, 2003], counts, { box: CHART, top: 1 });
  expect(points.map(({ few }) => few)).toEqual([true, true, false]);
});
