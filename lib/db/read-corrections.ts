// Reads what people say instead of the parser.
import { CorrectionSchema, type Correction } from "@/lib/domain/correction";
import type { DatabaseView } from "./transaction";

/** The corrections of these statements that were not withdrawn, oldest first. */
export async function readCorrections({ client }: DatabaseView, statementIds: string[]): Promise<Correction[]> {
  if (statementIds.length === 0) return [];
  const rows = await client.correction.findMany({
    where: { statementId: { in: statementIds }, withdrawnAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => CorrectionSchema.parse(row));
}
