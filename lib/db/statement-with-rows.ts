// Names the rows that make up one statement, for the query that reads them and the code that maps them.
import type { Prisma } from "./generated/client";

const inOrder = { orderBy: { ordinal: "asc" } } as const;
const inPosition = { orderBy: { position: "asc" } } as const;

/** What a query includes to get a statement whole. */
export const WHOLE_STATEMENT = {
  meeting: { select: { symbol: true } },
  sources: { include: { source: true }, orderBy: [{ source: { contentHash: "asc" } }, { position: "asc" }] },
  pieces: inOrder,
  paragraphs: inOrder,
  facts: inOrder,
  groups: inOrder,
  priorities: { include: { themes: inPosition }, ...inOrder },
  threats: inOrder,
  citations: inOrder,
  mentions: inOrder,
  evidence: inPosition,
  qualifiers: inPosition,
  notices: inPosition,
} satisfies Prisma.StatementInclude;

/** A statement with all rows below it. */
export type StatementWithRows = Prisma.StatementGetPayload<{ include: typeof WHOLE_STATEMENT }>;
