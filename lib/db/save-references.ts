// Makes sure that the rows which statements share exist: delegations, speakers, meetings, groups, cited documents.
import type { Statement } from "@/lib/domain/statement";
import { Prisma } from "./generated/client";
import { jsonRows } from "./json-rows";
import { newId } from "./new-id";
import { delegationId, meetingKey, speakerKey } from "./reference-keys";
import type { ReferenceIds } from "./statement-row";
import type { Transaction } from "./transaction";

/** Finds the shared rows of a statement once they are saved. */
export type FindReferences = (statement: Statement) => ReferenceIds;

type SharedRows = ReturnType<typeof sharedRows>;

/**
 * Inserts the shared rows that `statements` need and that are not there yet. Rows go in by ascending key, so that two
 * transactions that need the same ones wait for each other and do not lock each other out.
 */
export async function saveReferences(tx: Transaction, statements: Statement[]): Promise<FindReferences> {
  const rows = sharedRows(statements);
  await tx.$executeRaw(insertShared(rows));
  // A statement of its own, to which those are visible that another transaction has inserted meanwhile.
  const { speakers, meetings } = await readIds(tx, rows);
  await saveAliases(tx, statements, speakers);
  return (statement) => ({
    // Whose spelling it is, is decided when all of the statement is there (settle-speakers.ts).
    speakerId: speakers.get(speakerKey(statement) ?? "") ?? null,
    spellingId: speakers.get(speakerKey(statement) ?? "") ?? null,
    meetingId: meetings.get(meetingKey(statement) ?? "") ?? null,
  });
}

function sharedRows(statements: Statement[]) {
  const delegations = statements.flatMap(({ delegation }) => (delegation ? [delegation.value] : []));
  const groups = statements.flatMap(({ onBehalfOf, alignment }) => [...onBehalfOf, ...alignment]);
  const citations = statements.flatMap((statement) => statement.citations);
  return {
    delegations: firstOfEach(delegations, delegationId).map(([id, { code, name }]) => ({ id, code, name })),
    groups: firstOfEach(groups, ({ value }) => value).map(([code]) => ({ code })),
    documents: firstOfEach(citations, ({ symbol }) => symbol).map(([symbol]) => ({ symbol })),
    speakers: firstOfEach(statements, speakerKey).flatMap(([key, statement]) => speakerRow(key, statement)),
    meetings: firstOfEach(statements, meetingKey).map(([key, statement]) => meetingRow(key, statement)),
  };
}

function speakerRow(key: string, { speaker, delegation }: Statement) {
  if (!speaker) return [];
  const name = speaker.value.displayName ?? speaker.value.name;
  return [{ id: newId(), key, name, delegationId: delegation ? delegationId(delegation.value) : null }];
}

function meetingRow(key: string, { meeting, organ, date }: Statement) {
  const { symbol = null, event: name = null } = meeting?.value ?? {};
  return { id: newId(), key, symbol, name, organ: organ?.value ?? null, date: date?.value.iso ?? null };
}

function insertShared({ delegations, groups, documents, speakers, meetings }: SharedRows): Prisma.Sql {
  return Prisma.sql`
    WITH delegation AS (
      INSERT INTO delegations (id, code, name) SELECT id, code, name
      FROM jsonb_to_recordset(${jsonRows(delegations)}::jsonb) AS row (id text, code text, name text)
      ON CONFLICT DO NOTHING
    ), "group" AS (
      INSERT INTO country_groups (code) SELECT code
      FROM jsonb_to_recordset(${jsonRows(groups)}::jsonb) AS row (code text) ON CONFLICT DO NOTHING
    ), document AS (
      INSERT INTO cited_documents (symbol) SELECT symbol
      FROM jsonb_to_recordset(${jsonRows(documents)}::jsonb) AS row (symbol text) ON CONFLICT DO NOTHING
    ), speaker AS (
      INSERT INTO speakers (id, key, name, delegation_id) SELECT id, key, name, "delegationId"
      FROM jsonb_to_recordset(${jsonRows(speakers)}::jsonb) AS row (id text, key text, name text, "delegationId" text)
      ON CONFLICT DO NOTHING
    )
    INSERT INTO meetings (id, key, symbol, name, organ, date) SELECT id, key, symbol, name, organ, date
    FROM jsonb_to_recordset(${jsonRows(meetings)}::jsonb) AS row (id text, key text, symbol text, name text, organ text,
      date date) ON CONFLICT DO NOTHING`;
}

/** The ids of all speakers and meetings in `rows`, by their keys. */
async function readIds(tx: Transaction, rows: SharedRows) {
  const keysOf = (shared: { key: string }[]) => shared.map(({ key }) => key);
  const found = await tx.$queryRaw<{ kind: string; id: string; key: string }[]>`
    SELECT 'speaker' AS kind, id, key FROM speakers WHERE key = ANY(${keysOf(rows.speakers)}::text[])
    UNION ALL SELECT 'meeting', id, key FROM meetings WHERE key = ANY(${keysOf(rows.meetings)}::text[])`;
  const idsOf = (wanted: string) =>
    new Map(found.filter(({ kind }) => kind === wanted).map(({ id, key }) => [key, id]));
  return { speakers: idsOf("speaker"), meetings: idsOf("meeting") };
}

/** Of people who speak for nobody; those of a delegation follow when it is decided whose spellings they are. */
async function saveAliases(tx: Transaction, statements: Statement[], ids: Map<string, string>): Promise<void> {
  const aliases = statements.flatMap((statement) => {
    const speakerId = statement.delegation ? undefined : ids.get(speakerKey(statement) ?? "");
    return speakerId && statement.speaker ? [{ speakerId, alias: statement.speaker.value.name }] : [];
  });
  const data = firstOfEach(aliases, ({ speakerId, alias }) => `${speakerId}/${alias}`).map(([, row]) => row);
  if (data.length > 0) await tx.speakerAlias.createMany({ data, skipDuplicates: true });
}

/** The first item of each key, by ascending key; items without a key are left out. */
function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string | null): [string, T][] {
  const first = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null && !first.has(key)) first.set(key, item);
  }
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1));
}
