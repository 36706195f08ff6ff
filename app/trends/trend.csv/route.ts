// A trend as CSV, the same numbers as on the page.
import { trendAsCsv } from "@/lib/corpus/trends/trend-as-csv";
import { badFileRequest } from "../../bad-file-request";
import { requestLocale } from "../../request-locale";
import { parseTrendParameters } from "../trend-parameters";

/** The numbers of the page at the same query; 400 where the address is malformed. */
export async function GET(request: Request): Promise<Response> {
  const checked = parseTrendParameters(new URL(request.url).searchParams);
  if (!checked.ok) return badFileRequest(checked.problems, await requestLocale());
  const { texts, scope } = checked.value;
  const csv = await trendAsCsv({ texts: [...texts], scope, locale: await requestLocale() });
  return new Response(csv, {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": 'attachment; filename="trend.csv"' },
  });
}
