// Maps a statement's header facts to the columns of `statements` and back.
import type { Statement } from "@/lib/domain/statement";
import { yearOf } from "@/lib/domain/statement-year";
import type { Prisma } from "./generated/client";
import { delegationId } from "./reference-keys";

/** What the store itself says about a statement, beside the record. */
export interface StatementAddress {
  id: string;
  slug: string;
  identityHash: string;
  collection: string;
}

/** Ids of the statement's rows of shared tables, null where it has none: the person, the spelling of the name, the meeting. */
export interface ReferenceIds {
  speakerId: string | null;
  spellingId: string | null;
  meetingId: string | null;
}

/** The row of `statements`; every optional column is given, so that rows can be inserted together. */
export function statementRow(statement: Statement, address: StatementAddress, ids: ReferenceIds) {
  const { title, speaker, delegation, date, organ, meeting, delivery } = statement;
  return {
    ...address,
    ...ids,
    text: statement.text,
    language: statement.language,
    title: title?.value.text ?? null,
    titleLanguage: title?.value.language ?? null,
    speakerName: speaker?.value.name ?? null,
    speakerRole: speaker?.value.role ?? null,
    speakerDisplayName: speaker?.value.displayName ?? null,
    delegationId: delegation ? delegationId(delegation.value) : null,
    delegationName: delegation?.value.name ?? null,
    date: date ? new Date(date.value.iso) : null,
    year: yearOf(statement)?.value ?? null,
    datePrinted: date?.value.printed ?? null,
    organ: organ?.value ?? null,
    event: meeting?.value.event ?? null,
    meetingFormat: meeting?.value.format ?? null,
    originalLanguage: statement.original?.value ?? null,
    agendaItem: meeting?.value.agendaItem ?? null,
    meetingHost: meeting?.value.host ?? null,
    meetingPresident: meeting?.value.president ?? null,
    delivery: delivery?.value ?? null,
    turn: statement.turn,
    wordCount: statement.wordCount,
  } satisfies Prisma.StatementCreateManyInput;
}
