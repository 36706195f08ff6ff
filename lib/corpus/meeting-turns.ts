// Meetings: their list, and what was said at one of them in the order of speaking.
import { findMeetingTurns } from "@/lib/db/find-meeting-turns";
import { listMeetings, readMeeting, type MeetingsRequest } from "@/lib/db/list-meetings";
import { readListedStatements } from "@/lib/db/read-listed-statements";
import type { ListedStatement, Listing, MeetingSummary } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { getCorpus } from "./corpus";
import { withDelegationName } from "./with-delegation-name";

/** Meetings on one page of the list, and statements on one page of a meeting. */
export const MEETINGS_PAGE_SIZE = 60;
export const MEETING_PAGE_SIZE = 100;

/** A meeting with one page of its statements; turns in the chair stand apart, on the first page. */
export interface MeetingTurns {
  meeting: MeetingSummary;
  statements: ListedStatement[];
  chaired: ListedStatement[];
}

/** One page of the meetings, the newest first. */
export async function meetingList(
  request: Omit<MeetingsRequest, "pageSize">,
  corpus = getCorpus(),
): Promise<Listing<MeetingSummary>> {
  return listMeetings(corpus.database, { ...request, pageSize: MEETINGS_PAGE_SIZE });
}

/** The meeting with this id, null where the corpus holds none. */
export async function findMeeting(id: string, corpus = getCorpus()): Promise<MeetingSummary | null> {
  return readMeeting(corpus.database, id);
}

/** What was said at a meeting; null where the corpus holds no such meeting. */
export async function meetingTurns(
  { id, page, locale }: { id: string; page: number; locale: Locale },
  corpus = getCorpus(),
): Promise<MeetingTurns | null> {
  const { database } = corpus;
  const meeting = await findMeeting(id, corpus);
  if (!meeting) return null;
  const request = { meeting: id, pageSize: MEETING_PAGE_SIZE };
  const read = async (ids: string[]) =>
    (await readListedStatements(database, ids)).map((statement) => withDelegationName(statement, locale));
  const [statements, chaired] = await Promise.all([
    findMeetingTurns(database, { ...request, page, presiding: false }).then(read),
    page > 1 ? [] : findMeetingTurns(database, { ...request, page: 1, presiding: true }).then(read),
  ]);
  return { meeting, statements, chaired };
}
