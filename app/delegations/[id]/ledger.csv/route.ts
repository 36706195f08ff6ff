// The position ledger as CSV.
import { delegationLedgerCsv } from "@/lib/corpus/delegation-ledger-csv";
import { requestLocale } from "../../../request-locale";

/** The ledger of a delegation; 404 where the corpus holds no statement of it. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const id = decodeURIComponent((await params).id);
  const csv = await delegationLedgerCsv(id, await requestLocale());
  if (csv === null) return new Response("The corpus holds no statement of this delegation.\n", { status: 404 });
  const name = `ledger-${id.replace(/[^\w-]/g, "")}.csv`;
  return new Response(csv, {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"` },
  });
}
