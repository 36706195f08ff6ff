// Holds the chart to its data: gaps where nothing was collected, and a scale that all shares fit.
import { expect, it } from "vitest";
import { CHART, runsOfPoints, scaleTop } from "./trend-points";

it("breaks the line where a year was not collected", () => {
  const counts = [
    { count: 1, held: 4 },
    { count: 0, held: 0 },
    { count: 0, held: 2 },
  ];
  const runs = runsOfPoints([2001, 2002, 2003], counts, 0.25);
  expect(runs.map((run) => run.map(({ year }) => year))).toEqual([[2001], [2003]]);
  expect(runs[0]?.[0]?.y).toBe(CHART.top);
  expect(runs[1]?.[0]?.y).toBe(CHART.height - CHART.bottom);
});

it("ends the scale above every share", () => {
  expect(scaleTop([{ count: 3, held: 10 }])).toBe(0.5);
  expect(scaleTop([{ count: 0, held: 10 }])).toBe(0.02);
});
