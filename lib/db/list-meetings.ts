// Lists the meetings that statements were made at.
import type { Listing, MeetingSummary } from "@/lib/domain/listing";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { SAMPLE_COLLECTION } from "./read-statements";
import { PRESIDED, SPOKEN } from "./spoken-statements";

/** `text` must stand in the name or symbol (empty: no condition), `year` null means all; `page` counts from 1. */
export interface MeetingsRequest {
  text: string;
  year: number | null;
  page: number;
  pageSize: number;
}

interface Row extends Omit<MeetingSummary, "date"> {
  date: Date | null;
  total: number;
}

/** The newest first, what is known by its year alone last in that year. The total is 0 on a page behind the last. */
export async function listMeetings(database: Database, request: MeetingsRequest): Promise<Listing<MeetingSummary>> {
  const { text, year, page, pageSize } = request;
  const wanted = lowered(text);
  const named = Prisma.sql`position(${wanted} IN lower(concat_ws(' ', m.symbol, m.name))) > 0`;
  const inYear = year === null ? Prisma.empty : Prisma.sql`AND s.year = ${year}::int`;
  const slice = Prisma.sql`LIMIT ${pageSize}::int OFFSET ${(page - 1) * pageSize}::bigint`;
  const rows = await summaries(database, Prisma.sql`${named} ${inYear}`, slice);
  return { entries: rows.map(toSummary), total: rows[0]?.total ?? 0 };
}

/** The meeting with this id, null where there is none. */
export async function readMeeting(database: Database, id: string): Promise<MeetingSummary | null> {
  const [row] = await summaries(database, Prisma.sql`m.id = ${id}`, Prisma.empty);
  return row ? toSummary(row) : null;
}

function lowered(text: string): string {
  return text.trim().toLowerCase();
}

function summaries({ client }: Database, where: Prisma.Sql, slice: Prisma.Sql): Promise<Row[]> {
  return client.$queryRaw<Row[]>`
    SELECT m.id, m.name, m.symbol, coalesce(m.organ, min(s.organ)) AS organ, coalesce(m.date, min(s.date)) AS date,
      min(s.year) AS year, (count(*) FILTER (WHERE ${SPOKEN}))::int AS statements,
      (count(*) FILTER (WHERE ${PRESIDED}))::int AS presiding,
      (count(DISTINCT s.delegation_id) FILTER (WHERE ${SPOKEN}))::int AS delegations,
      bool_or(s.collection = ${SAMPLE_COLLECTION}) AS sample, (count(*) OVER ())::int AS total
    FROM meetings m JOIN statements s ON s.meeting_id = m.id WHERE ${where} GROUP BY m.id
    ORDER BY coalesce(extract(year FROM coalesce(m.date, min(s.date)))::int, min(s.year)) DESC NULLS LAST,
      coalesce(m.date, min(s.date)) DESC NULLS LAST, m.symbol, m.name, m.id ${slice}`;
}

function toSummary({ date, total: _, ...row }: Row): MeetingSummary {
  return { ...row, date: date?.toISOString().slice(0, 10) ?? null };
}
