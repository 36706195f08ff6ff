// A trend for download.
import { trendCsv } from "@/lib/export/trend-csv";
import { countTrend, type TrendRequest } from "./count-trend";

/** The same numbers as on the page, as CSV. */
export async function trendAsCsv(request: TrendRequest): Promise<string> {
  return trendCsv(await countTrend(request));
}
