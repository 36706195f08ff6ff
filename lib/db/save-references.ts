// Makes sure that the rows which statements share exist: delegations, speakers, meetings, groups, cited documents.
import type { Statement } from "@/lib/domain/statement";
import { inChunks } from "./in-chunks";
import { newId } from "./new-id";
import { delegationId, meetingKey, speakerKey } from "./reference-keys";
import type { ReferenceIds } from "./statement-row";
import type { Transaction } from "./transaction";

/** Finds the shared rows of a statement once they are saved. */
export type FindReferences = (statement: Statement) => ReferenceIds;

/**
 * Inserts the shared rows that `statements` need and that are not there yet. Rows go in by ascending key, so that two
 * transactions that need the same ones wait for each other and do not lock each other out.
 */
export async function saveReferences(tx: Transaction, statements: Statement[]): Promise<FindReferences> {
  await saveDelegations(tx, statements);
  await saveNames(tx, statements);
  const speakers = await saveSpeakers(tx, statements);
  const meetings = await saveMeetings(tx, statements);
  return (statement) => ({
    // Whose spelling it is, is decided when all of the statement is there (settle-speakers.ts).
    speakerId: speakers.get(speakerKey(statement) ?? "") ?? null,
    spellingId: speakers.get(speakerKey(statement) ?? "") ?? null,
    meetingId: meetings.get(meetingKey(statement) ?? "") ?? null,
  });
}

async function saveDelegations(tx: Transaction, statements: Statement[]): Promise<void> {
  const found = statements.flatMap(({ delegation }) => (delegation ? [delegation.value] : []));
  const rows = firstOfEach(found, delegationId).map(([id, { code, name }]) => ({ id, code, name }));
  await inChunks(rows, (data) => tx.delegation.createMany({ data, skipDuplicates: true }));
}

async function saveNames(tx: Transaction, statements: Statement[]): Promise<void> {
  const groups = statements.flatMap(({ onBehalfOf, alignment }) => [...onBehalfOf, ...alignment]);
  const codes = firstOfEach(groups, ({ value }) => value).map(([code]) => ({ code }));
  await inChunks(codes, (data) => tx.countryGroup.createMany({ data, skipDuplicates: true }));
  const citations = statements.flatMap((statement) => statement.citations);
  const symbols = firstOfEach(citations, ({ symbol }) => symbol).map(([symbol]) => ({ symbol }));
  await inChunks(symbols, (data) => tx.citedDocument.createMany({ data, skipDuplicates: true }));
}

async function saveSpeakers(tx: Transaction, statements: Statement[]): Promise<Map<string, string>> {
  const rows = firstOfEach(statements, speakerKey).flatMap(([key, { speaker, delegation }]) => {
    if (!speaker) return [];
    const name = speaker.value.displayName ?? speaker.value.name;
    return [{ id: newId(), key, name, delegationId: delegation ? delegationId(delegation.value) : null }];
  });
  await inChunks(rows, (data) => tx.speaker.createMany({ data, skipDuplicates: true }));
  const keys = rows.map(({ key }) => key);
  const saved = await tx.speaker.findMany({ where: { key: { in: keys } }, select: { id: true, key: true } });
  const ids = new Map(saved.map(({ id, key }) => [key, id]));
  await saveAliases(tx, statements, ids);
  return ids;
}

/** Of people who speak for nobody; those of a delegation follow when it is decided whose spellings they are. */
async function saveAliases(tx: Transaction, statements: Statement[], ids: Map<string, string>): Promise<void> {
  const aliases = statements.flatMap((statement) => {
    const speakerId = statement.delegation ? undefined : ids.get(speakerKey(statement) ?? "");
    return speakerId && statement.speaker ? [{ speakerId, alias: statement.speaker.value.name }] : [];
  });
  const rows = firstOfEach(aliases, ({ speakerId, alias }) => `${speakerId}/${alias}`).map(([, row]) => row);
  await inChunks(rows, (data) => tx.speakerAlias.createMany({ data, skipDuplicates: true }));
}

async function saveMeetings(tx: Transaction, statements: Statement[]): Promise<Map<string, string>> {
  const rows = firstOfEach(statements, meetingKey).map(([key, { meeting, organ, date }]) => ({
    id: newId(),
    key,
    symbol: meeting?.value.symbol ?? null,
    name: meeting?.value.event ?? null,
    organ: organ?.value ?? null,
    date: date ? new Date(date.value.iso) : null,
  }));
  await inChunks(rows, (data) => tx.meeting.createMany({ data, skipDuplicates: true }));
  const keys = rows.map(({ key }) => key);
  const saved = await tx.meeting.findMany({ where: { key: { in: keys } }, select: { id: true, key: true } });
  return new Map(saved.map(({ id, key }) => [key, id]));
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
