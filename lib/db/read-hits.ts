// Reads what the result list shows of statements, and the paragraphs of them that answer a query.
import type { Span } from "@/lib/domain/span";
import { ParagraphSchema, type Paragraph } from "@/lib/domain/statement";
import type { Database } from "./connect";
import type { Prisma } from "./generated/client";
import { SAMPLE_COLLECTION } from "./read-statements";

const inOrder = { orderBy: { ordinal: "asc" } } as const;

const HIT_ROWS = {
  paragraphs: inOrder,
  groups: { where: { relation: "on-behalf-of" }, ...inOrder },
  priorities: { include: { themes: { orderBy: { position: "asc" } }, evidence: true }, ...inOrder },
  threats: inOrder,
} satisfies Prisma.StatementInclude;

type HitRow = Prisma.StatementGetPayload<{ include: typeof HIT_ROWS }>;

/** What a hit is made of: facts as stored, codes without labels. `anchor` is the first priority's passage. */
export interface HitRecord {
  id: string;
  slug: string;
  text: string;
  language: string | null;
  title: string | null;
  titleLanguage: string | null;
  delegation: { code: string | null; name: string } | null;
  speaker: { name: string; displayName: string | null; role: string | null } | null;
  onBehalfOf: string[];
  date: string | null;
  year: number | null;
  organ: string | null;
  event: string | null;
  themes: string[];
  threats: string[];
  paragraphs: Paragraph[];
  anchor: Span | null;
  sample: boolean;
}

/** The records of these statements in the order of `ids`; those that are gone are left out. */
export async function readHits({ client }: Database, ids: string[]): Promise<HitRecord[]> {
  const rows = await client.statement.findMany({ where: { id: { in: ids } }, include: HIT_ROWS });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [hitRecord(row)] : [];
  });
}

function hitRecord(row: HitRow): HitRecord {
  const { id, slug, text, language, title, titleLanguage, year, organ, event } = row;
  const { delegationId, delegationName, speakerName, speakerDisplayName, speakerRole } = row;
  const anchor = row.priorities[0]?.evidence[0];
  const code = delegationId !== null && /^[A-Z]{3}$/.test(delegationId) ? delegationId : null;
  return {
    ...{ id, slug, text, language, title, titleLanguage, year, organ, event },
    delegation: delegationName === null ? null : { code, name: delegationName },
    speaker: speakerName === null ? null : { name: speakerName, displayName: speakerDisplayName, role: speakerRole },
    onBehalfOf: row.groups.map(({ groupCode }) => groupCode),
    date: row.date?.toISOString().slice(0, 10) ?? null,
    themes: [...new Set(row.priorities.flatMap(({ themes }) => themes.map(({ theme }) => theme)))],
    threats: row.threats.map(({ type }) => type),
    paragraphs: row.paragraphs.map((paragraph) => ParagraphSchema.parse(paragraph)),
    anchor: anchor ? { start: anchor.start, end: anchor.end } : null,
    sample: row.collection === SAMPLE_COLLECTION,
  };
}
