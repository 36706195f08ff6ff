// The use cases of those who judge whether two printed names are of one person.
import { doubtfulPairs, type DoubtfulPair } from "@/lib/domain/person/doubtful-spellings";
import type { HeldVerdict } from "@/lib/domain/person/speaker-verdict";
import { findSpelling, readSpellings, type SpellingKey } from "@/lib/db/read-spellings";
import { areOnePerson, readVerdicts, sayVerdict, withdrawVerdicts } from "@/lib/db/speaker-verdicts";
import type { Corpus } from "./corpus";

/** What is said of the spellings with these ids, by whom and why. */
export interface SpeakerVerdict {
  ids: readonly [string, string];
  same: boolean;
  author: string;
  reason: string;
}

/** The names that were judged, and whether they are counted as one person now. */
export interface JudgedNames {
  names: [string, string];
  onePerson: boolean;
}

/** Mergers and separations that a person should look at, of one delegation (by its code) or of all. */
export async function listDoubtfulSpeakers({ database }: Corpus, delegation: string | null): Promise<DoubtfulPair[]> {
  return doubtfulPairs(await readSpellings(database, delegation));
}

/** The verdicts that hold. */
export const listSpeakerVerdicts = ({ database }: Corpus): Promise<HeldVerdict[]> => readVerdicts(database);

/**
 * Writes the verdict down and counts statements by it from now on.
 * @throws Error where the two are not spellings of one delegation, or the reason is empty
 */
export async function judgeSpeakers({ database }: Corpus, verdict: SpeakerVerdict): Promise<JudgedNames> {
  const { ids, same, author, reason } = verdict;
  if (reason.trim() === "") throw new Error('A verdict needs a reason: --reason "…".');
  const [one, other] = await bothOf(database, ids);
  await sayVerdict(database, { one, other, same, author, reason: reason.trim() });
  return { names: [one.name, other.name], onePerson: await areOnePerson(database, ids) };
}

/**
 * Takes back what was said of the two, so that the rules decide again.
 * @throws Error where nothing was said of them, or they are not spellings of one delegation
 */
export async function withdrawJudgement({ database }: Corpus, ids: readonly [string, string]): Promise<JudgedNames> {
  const [one, other] = await bothOf(database, ids);
  const withdrawn = await withdrawVerdicts(database, one, other);
  if (withdrawn === 0) throw new Error(`No verdict holds for ${one.name} and ${other.name}: nothing was changed.`);
  return { names: [one.name, other.name], onePerson: await areOnePerson(database, ids) };
}

async function bothOf(
  database: Corpus["database"],
  ids: readonly [string, string],
): Promise<[SpellingKey, SpellingKey]> {
  const [one, other] = await Promise.all([spellingOf(database, ids[0]), spellingOf(database, ids[1])]);
  if (one.id === other.id) throw new Error("Both ids are of one spelling: name two.");
  if (one.delegationId === null || one.delegationId !== other.delegationId)
    throw new Error(`${one.name} and ${other.name} are not of one delegation, and are never one person.`);
  return [one, other];
}

async function spellingOf(database: Corpus["database"], id: string): Promise<SpellingKey> {
  const found = await findSpelling(database, id);
  if (!found) throw new Error(`No printed name has the id ${id}: "npm run speakers -- list" shows the ids.`);
  return found;
}
