// Reads to which other pages a statement leads.
import type { StatementLinks } from "@/lib/domain/related";
import type { Database } from "./connect";

/** The links of the statement with this id; none where there is no such statement. */
export async function readStatementLinks({ client }: Database, id: string): Promise<StatementLinks> {
  const row = await client.statement.findUnique({
    where: { id },
    select: { delegationId: true, speakerId: true, meetingId: true },
  });
  return {
    delegation: row?.delegationId ?? null,
    speaker: row?.speakerId ?? null,
    meeting: row?.meetingId ?? null,
  };
}
