// Reads to which other pages a statement leads.
import type { Database } from "./connect";

/** Ids of the pages of the statement's delegation, speaker and meeting, null where it has none. */
export interface StatementLinks {
  delegation: string | null;
  speaker: string | null;
  meeting: string | null;
}

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
