// Inserts the statements of one document with everything below them.
import type { StatementVectors } from "@/lib/domain/search-engine";
import type { Statement } from "@/lib/domain/statement";
import { insertRowsBelow } from "./insert-rows-below";
import { jsonRows } from "./json-rows";
import { newId } from "./new-id";
import { saveReferences } from "./save-references";
import { statementRow } from "./statement-row";
import type { Transaction } from "./transaction";

/** A statement ready for its rows. */
export interface NewStatement {
  statement: Statement;
  slug: string;
  identityHash: string;
  vectors: StatementVectors;
}

/**
 * Inserts those of `statements` that the corpus does not hold yet, whole, and gives their ids by identity hash.
 * Two transactions with the same statement wait for each other; the later one leaves it out.
 */
export async function insertStatements(
  tx: Transaction,
  statements: NewStatement[],
  collection: string,
): Promise<Map<string, string>> {
  const fresh = await notYetHeld(tx, statements);
  if (fresh.length === 0) return new Map();
  const ids = await insertStatementRows(tx, fresh, collection);
  const inserted = fresh.flatMap((entry) => {
    const id = ids.get(entry.identityHash);
    return id ? [{ ...entry, id }] : [];
  });
  await insertRowsBelow(tx, inserted);
  return ids;
}

/** The statements that are new, each identity once, by ascending identity hash. */
async function notYetHeld(tx: Transaction, statements: NewStatement[]): Promise<NewStatement[]> {
  const byHash = new Map(statements.toReversed().map((entry) => [entry.identityHash, entry]));
  const held = await tx.$queryRaw<{ hash: string }[]>`
    SELECT identity_hash AS hash FROM statements WHERE identity_hash = ANY(${[...byHash.keys()]}::text[])`;
  for (const { hash } of held) byHash.delete(hash);
  return [...byHash.values()].sort((a, b) => (a.identityHash < b.identityHash ? -1 : 1));
}

async function insertStatementRows(
  tx: Transaction,
  fresh: NewStatement[],
  collection: string,
): Promise<Map<string, string>> {
  const references = await saveReferences(
    tx,
    fresh.map(({ statement }) => statement),
  );
  const rows = fresh.map(({ statement, slug, identityHash }) =>
    statementRow(statement, { id: newId(), slug, identityHash, collection }, references(statement)),
  );
  const inserted = await tx.$queryRaw<{ id: string; hash: string }[]>`
    INSERT INTO statements (id, slug, identity_hash, collection, speaker_id, spelling_id, meeting_id, text, language,
      title, title_language, speaker_name, speaker_role, speaker_display_name, delegation_id, delegation_name, date,
      year, date_printed, organ, event, meeting_format, original_language, agenda_item, meeting_host,
      meeting_president, delivery, turn, word_count)
    SELECT id, slug, "identityHash", collection, "speakerId", "spellingId", "meetingId", text, language,
      title, "titleLanguage", "speakerName", "speakerRole", "speakerDisplayName", "delegationId", "delegationName", date,
      year, "datePrinted", organ, event, "meetingFormat", "originalLanguage", "agendaItem", "meetingHost",
      "meetingPresident", delivery, turn, "wordCount"
    FROM jsonb_to_recordset(${jsonRows(rows)}::jsonb) AS row (id text, slug text, "identityHash" text,
      collection text, "speakerId" text, "spellingId" text, "meetingId" text, text text, language text, title text,
      "titleLanguage" text, "speakerName" text, "speakerRole" text, "speakerDisplayName" text, "delegationId" text,
      "delegationName" text, date date, year smallint, "datePrinted" text, organ text, event text, "meetingFormat" text,
      "originalLanguage" text, "agendaItem" text, "meetingHost" text, "meetingPresident" text, delivery text, turn text,
      "wordCount" int)
    ON CONFLICT DO NOTHING RETURNING id, identity_hash AS hash`;
  return new Map(inserted.map(({ id, hash }) => [hash, id]));
}
