// Finds the statements that new ones are like, and keeps how much: within the transaction that saves them.
import { compareTexts } from "@/lib/domain/likeness/compare-texts";
import { judgeLikeness, LEAST_SHINGLES } from "@/lib/domain/likeness/judge-likeness";
import { estimateLikeness, sketchOf, type Sketch } from "@/lib/domain/likeness/sketch";
import { readLikenessTexts, type LikenessText } from "./likeness-texts";
import { inChunks } from "./in-chunks";
import { holdLinks } from "./links-lock";
import { settleDuplicates } from "./settle-duplicates";
import type { Transaction } from "./transaction";

const MOST_FOUND = 500;
const MOST_COMPARED = 20;
/** Below this the sketches say that nothing worth telling can be found. */
const LEAST_ESTIMATE = 0.15;

/**
 * Compares the statements with these ids, which are in the database with everything below them, to all others, and
 * decides anew which of them count. What was known of their likeness before is forgotten.
 */
export async function linkLikenesses(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await holdLinks(tx);
  const before = await forgetLikenesses(tx, ids);
  await tx.statementSketch.deleteMany({ where: { statementId: { in: [...ids] } } });
  const texts = (await readLikenessTexts(tx, ids)).map((text) => ({ text, ...sketchIfComparable(text) }));
  await inChunks(
    texts.map(({ text, minima, bands }) => ({ statementId: text.id, minima, bands })),
    (data) => tx.statementSketch.createMany({ data }),
  );
  for (const { text, minima, bands } of texts) if (bands.length > 0) await linkText(tx, text, minima, bands);
  await settleDuplicates(tx, [...ids, ...before]);
}

/** Gives the ids of the statements that they were alike to. */
async function forgetLikenesses(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const of = { where: { OR: [{ firstId: { in: [...ids] } }, { secondId: { in: [...ids] } }] } };
  const before = await tx.statementLikeness.findMany({ ...of, select: { firstId: true, secondId: true } });
  if (before.length > 0) await tx.statementLikeness.deleteMany(of);
  return before.flatMap(({ firstId, secondId }) => [firstId, secondId]);
}

/** What presidents say to lead a meeting is no statement, and what is short is compared by its identity alone. */
function sketchIfComparable({ turn, shingles }: LikenessText): Sketch {
  const isComparable = turn !== "presiding" && shingles.length >= LEAST_SHINGLES;
  return isComparable ? sketchOf(shingles) : { minima: [], bands: [] };
}

async function linkText(tx: Transaction, text: LikenessText, minima: number[], bands: number[]): Promise<void> {
  const found = await tx.$queryRaw<{ id: string; minima: number[] }[]>`
    SELECT statement_id AS id, minima FROM statement_sketches
    WHERE bands && ${bands}::int[] AND statement_id <> ${text.id} LIMIT ${MOST_FOUND}`;
  const likely = found
    .map((one) => ({ id: one.id, estimate: estimateLikeness(minima, one.minima) }))
    .filter(({ estimate }) => estimate >= LEAST_ESTIMATE)
    .sort((one, other) => other.estimate - one.estimate || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_COMPARED);
  if (likely.length === 0) return;
  const others = await readLikenessTexts(
    tx,
    likely.map(({ id }) => id),
  );
  const data = others.flatMap((other) => likenessRow(text, other) ?? []);
  await tx.statementLikeness.createMany({ data, skipDuplicates: true });
}

/** The row of two statements, null where they have nothing much in common. */
export function likenessRow(one: LikenessText, other: LikenessText) {
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  const likeness = compareTexts(first.shingles, second.shingles);
  const judged = judgeLikeness(likeness, first.occasion, second.occasion);
  if (judged === null) return null;
  // What stands twice in one document was said twice.
  const together = first.sources.some((source) => second.sources.includes(source));
  return { firstId: first.id, secondId: second.id, kind: together ? "related" : judged, ...likeness };
}
