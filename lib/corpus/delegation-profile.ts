// Who speaks for a delegation, on behalf of whom it speaks, and what it said last.
import { findNewestOfDelegation, readDelegationGroups, readDelegationSpeakers } from "@/lib/db/read-delegation-profile";
import { readListedStatements } from "@/lib/db/read-listed-statements";
import type { DelegationProfile } from "@/lib/domain/position";
import { getCorpus } from "./corpus";

const MOST_SPEAKERS = 12;
const MOST_STATEMENTS = 5;

/** What stands beside the ledger of the delegation with this id. */
export async function delegationProfile(id: string, { database } = getCorpus()): Promise<DelegationProfile> {
  const [{ speakers, total }, groups, newest] = await Promise.all([
    readDelegationSpeakers(database, id, MOST_SPEAKERS),
    readDelegationGroups(database, id),
    findNewestOfDelegation(database, id, MOST_STATEMENTS).then((ids) => readListedStatements(database, ids)),
  ]);
  return { speakers, speakerCount: total, groups, newest };
}
