// Reads every form in which the names of speakers were printed.
import type { Database } from "./connect";

/** A printed name, or the romanised one, and the person who bears it. */
export interface PrintedName {
  speakerId: string;
  name: string;
}

/** All of them, in no order; a spelling's name is that of the person whose it is. */
export function readPrintedNames({ client }: Database): Promise<PrintedName[]> {
  return client.$queryRaw<PrintedName[]>`
    SELECT coalesce(person_id, id) AS "speakerId", name FROM speakers
    UNION SELECT coalesce(p.person_id, p.id), a.alias FROM speaker_aliases a JOIN speakers p ON p.id = a.speaker_id`;
}
