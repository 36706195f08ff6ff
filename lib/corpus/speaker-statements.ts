// The people who deliver statements: their list, and everything that one of them said.
import { findSpeakerStatements } from "@/lib/db/find-speaker-statements";
import { listSpeakers, readSpeaker } from "@/lib/db/list-speakers";
import { readListedStatements } from "@/lib/db/read-listed-statements";
import { readPrintedRoles } from "@/lib/db/read-printed-roles";
import type { ListedStatement, Listing, PrintedForm, SpeakerSummary } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { getCorpus } from "./corpus";
import { findSpeakers } from "./find-speakers";
import { withDelegationName } from "./with-delegation-name";

/** Speakers on one page of the list, and statements on one page of a speaker. */
export const SPEAKERS_PAGE_SIZE = 100;
export const SPEAKER_PAGE_SIZE = 50;

/** A speaker with offices as printed, and one page of statements; turns in the chair stand apart, on the first page. */
export interface SpeakerStatements {
  speaker: SpeakerSummary;
  roles: PrintedForm[];
  statements: ListedStatement[];
  chaired: ListedStatement[];
}

/** One page of the speakers whose name holds `text`, who spoke most first. */
export async function speakerList(
  { text, page, locale }: { text: string; page: number; locale: Locale },
  corpus = getCorpus(),
): Promise<Listing<SpeakerSummary>> {
  const named = await findSpeakers(corpus, text);
  const found = await listSpeakers(corpus.database, { text, named, page, pageSize: SPEAKERS_PAGE_SIZE });
  return { ...found, entries: found.entries.map((speaker) => withDelegationName(speaker, locale)) };
}

/** The speaker with this id, null where the corpus holds none. */
export async function findSpeaker(id: string, locale: Locale, corpus = getCorpus()): Promise<SpeakerSummary | null> {
  const speaker = await readSpeaker(corpus.database, id);
  return speaker && withDelegationName(speaker, locale);
}

/** What a speaker said, the newest first; null where the corpus holds no such speaker. */
export async function speakerStatements(
  { id, page, locale }: { id: string; page: number; locale: Locale },
  corpus = getCorpus(),
): Promise<SpeakerStatements | null> {
  const { database } = corpus;
  const speaker = await findSpeaker(id, locale, corpus);
  if (!speaker) return null;
  const request = { speaker: id, pageSize: SPEAKER_PAGE_SIZE };
  const read = async (ids: string[]) =>
    (await readListedStatements(database, ids)).map((statement) => withDelegationName(statement, locale));
  const [roles, statements, chaired] = await Promise.all([
    readPrintedRoles(database, id),
    findSpeakerStatements(database, { ...request, page, presiding: false }).then(read),
    page > 1 ? [] : findSpeakerStatements(database, { ...request, page: 1, presiding: true }).then(read),
  ]);
  return { speaker, roles, statements, chaired };
}
