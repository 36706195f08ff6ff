// Reads what a comparison of statements needs to know of each: its heading, and which subjects it raises.
import type { LedgerRow } from "@/lib/domain/ledger";
import type { Database } from "./connect";
import { SAMPLE_COLLECTION } from "./read-statements";

/** A statement to compare; `rows` are its subjects as a ledger of one statement. */
export interface ComparedStatement {
  id: string;
  slug: string;
  title: string | null;
  language: string | null;
  delegation: { id: string; name: string } | null;
  date: string | null;
  year: number | null;
  sample: boolean;
  rows: LedgerRow[];
}

/** In the order of `ids`; ids that the corpus does not hold are left out. */
export async function readComparedStatements({ client }: Database, ids: string[]): Promise<ComparedStatement[]> {
  const found = await client.statement.findMany({
    where: { id: { in: ids } },
    include: {
      delegation: { select: { id: true, name: true } },
      priorities: { select: { themes: { select: { theme: true } } } },
      threats: { select: { type: true } },
    },
  });
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { slug, title, language, delegation, date, year, collection, priorities, threats } = row;
    const themes = new Set(priorities.flatMap((priority) => priority.themes.map(({ theme }) => theme)));
    return {
      ...{ id, slug, title, language, delegation, year },
      date: date?.toISOString().slice(0, 10) ?? null,
      sample: collection === SAMPLE_COLLECTION,
      rows: [
        ...[...themes].map((code) => raisedOnce("theme", code)),
        ...threats.map(({ type }) => raisedOnce("threat", type)),
      ],
    };
  });
}

function raisedOnce(kind: LedgerRow["kind"], code: string): LedgerRow {
  return { kind, code, cells: [], total: 1, undated: 0, first: null, last: null };
}
