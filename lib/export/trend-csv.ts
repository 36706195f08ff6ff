// A trend as a table for spreadsheets: the same numbers as on the page.
import type { Trend, TrendSeries } from "@/lib/domain/trend";
import { csvLine } from "./csv-line";

/**
 * CSV (RFC 4180) with a header: one row for each query and year, delegation, region and regional group. `held` is the denominator;
 * years without a statement are left out, since nothing was collected of them. Names of columns stay English.
 */
export function trendCsv({ years, series }: Trend): string {
  const head = ["query", "by", "value", "name", "statements", "held"];
  return [head, ...series.flatMap((one) => rowsOf(one, years))].map(csvLine).join("");
}

function rowsOf(series: TrendSeries, years: readonly number[]) {
  const { canonical, delegations, regions, undated } = series;
  return [
    ...series.years.flatMap(({ count, held }, at) =>
      held > 0 ? [[canonical, "year", years[at], years[at], count, held]] : [],
    ),
    [canonical, "year", "", "undated", undated, ""],
    ...delegations.map(({ id, name, count, held }) => [canonical, "delegation", id, name, count, held]),
    ...regions.map(({ id, name, count, held }) => [canonical, "region", id, name, count, held]),
  ];
}
