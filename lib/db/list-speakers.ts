// Lists the people who deliver statements, with what the corpus holds of each.
import type { Listing, SpeakerSummary } from "@/lib/domain/listing";
import type { Database } from "./connect";
import { foldKey } from "./fold-key";
import { Prisma } from "./generated/client";
import { SAMPLE_COLLECTION } from "./read-statements";
import { PRESIDED, SPOKEN } from "./spoken-statements";

/**
 * `text` must stand in the name or in a printed form of it (empty: no condition), but for the speakers with the ids
 * `named`, whose names have its words in another writing; `page` counts from 1.
 */
export interface SpeakersRequest {
  text: string;
  named?: readonly string[];
  page: number;
  pageSize: number;
}

interface Row extends Omit<SpeakerSummary, "delegation"> {
  delegationId: string | null;
  delegationName: string | null;
  total: number;
}

/** Who spoke most comes first; people who only presided are left out. The total is 0 on a page behind the last. */
export async function listSpeakers(database: Database, request: SpeakersRequest): Promise<Listing<SpeakerSummary>> {
  const { text, named: ids = [], page, pageSize } = request;
  const condition = Prisma.sql`WHERE p.id = ANY(${[...ids]}::text[]) OR ${isNamed(text)}`;
  const named = text.trim() === "" ? Prisma.empty : condition;
  const slice = Prisma.sql`LIMIT ${pageSize}::int OFFSET ${(page - 1) * pageSize}::bigint`;
  const rows = await summaries(
    database,
    Prisma.sql`${named}`,
    Prisma.sql`HAVING count(*) FILTER (WHERE ${SPOKEN}) > 0`,
    slice,
  );
  return { entries: rows.map(toSummary), total: rows[0]?.total ?? 0 };
}

/** The speaker with this id, null where there is none. */
export async function readSpeaker(database: Database, id: string): Promise<SpeakerSummary | null> {
  const [row] = await summaries(database, Prisma.sql`WHERE p.id = ${id}`, Prisma.empty, Prisma.empty);
  return row ? toSummary(row) : null;
}

/** A speaker's key is delegation and folded name; printed forms are compared in lower case. */
function isNamed(text: string): Prisma.Sql {
  const folded = foldKey(text);
  return Prisma.sql`${folded} <> '' AND position(${folded} IN substr(p.key, strpos(p.key, '/') + 1)) > 0
    OR EXISTS (SELECT FROM speaker_aliases a WHERE a.speaker_id = p.id AND position(lower(${text.trim()}) IN lower(a.alias)) > 0)`;
}

function summaries({ client }: Database, where: Prisma.Sql, having: Prisma.Sql, slice: Prisma.Sql): Promise<Row[]> {
  return client.$queryRaw<Row[]>`
    SELECT p.id, p.name, p.delegation_id AS "delegationId", d.name AS "delegationName",
      (count(*) FILTER (WHERE ${SPOKEN}))::int AS statements, (count(*) FILTER (WHERE ${PRESIDED}))::int AS presiding,
      min(s.year) AS "firstYear", max(s.year) AS "lastYear", bool_or(s.collection = ${SAMPLE_COLLECTION}) AS sample,
      (count(*) OVER ())::int AS total
    FROM speakers p JOIN statements s ON s.speaker_id = p.id LEFT JOIN delegations d ON d.id = p.delegation_id
    ${where} GROUP BY p.id, d.name ${having} ORDER BY statements DESC, p.name, p.id ${slice}`;
}

function toSummary({ delegationId, delegationName, total: _, ...row }: Row): SpeakerSummary {
  return {
    ...row,
    delegation: delegationId === null ? null : { id: delegationId, name: delegationName ?? delegationId },
  };
}
