// Finds the statements that new ones are like, and keeps how much: within the transaction that saves them.
import { compareTexts } from "@/lib/domain/likeness/compare-texts";
import { judgeLikeness, LEAST_SHINGLES } from "@/lib/domain/likeness/judge-likeness";
import { estimateLikeness, sketchOf, type Sketch } from "@/lib/domain/likeness/sketch";
import { jsonRows } from "./json-rows";
import { readLikenessTexts, type LikenessText } from "./likeness-texts";
import { holdLinks } from "./links-lock";
import { settleDuplicates } from "./settle-duplicates";
import type { Transaction } from "./transaction";

const MOST_FOUND = 500;
const MOST_COMPARED = 20;
/** Below this the sketches say that nothing worth telling can be found. */
const LEAST_ESTIMATE = 0.15;

type Sketched = Sketch & { text: LikenessText };

/**
 * Compares the statements with these ids, which are in the database with everything below them, to all others, and
 * decides anew which of them count. What was known of their likeness before is forgotten.
 */
export async function relinkLikenesses(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await holdLinks(tx);
  const before = await forgetLikenesses(tx, ids);
  await tx.statementSketch.deleteMany({ where: { statementId: { in: [...ids] } } });
  await compareToAll(tx, await readLikenessTexts(tx, ids));
  await settleDuplicates(tx, [...ids, ...before]);
}

/**
 * The same for statements that this transaction has inserted, of which nothing is known yet. True where any of them is
 * alike to another.
 */
export async function linkLikenesses(tx: Transaction, fresh: readonly LikenessText[]): Promise<boolean> {
  if (fresh.length === 0) return false;
  await holdLinks(tx);
  const found = await compareToAll(tx, fresh);
  if (found) {
    await settleDuplicates(
      tx,
      fresh.map(({ id }) => id),
    );
  }
  return found;
}

/** Gives the ids of the statements that they were alike to. */
async function forgetLikenesses(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const of = { where: { OR: [{ firstId: { in: [...ids] } }, { secondId: { in: [...ids] } }] } };
  const before = await tx.statementLikeness.findMany({ ...of, select: { firstId: true, secondId: true } });
  if (before.length > 0) await tx.statementLikeness.deleteMany(of);
  return before.flatMap(({ firstId, secondId }) => [firstId, secondId]);
}

/** Keeps the sketches of `texts` and what they are alike to; true where that is anything. */
async function compareToAll(tx: Transaction, texts: readonly LikenessText[]): Promise<boolean> {
  const sketched = texts.map((text) => ({ text, ...sketchIfComparable(text) }));
  await insertSketches(tx, sketched);
  const comparable = sketched.filter(({ bands }) => bands.length > 0);
  const likely = await findLikely(tx, comparable);
  for (const { text } of comparable) await linkText(tx, text, likely.get(text.id) ?? []);
  return likely.size > 0;
}

async function insertSketches(tx: Transaction, sketched: readonly Sketched[]): Promise<void> {
  const rows = sketched.map(({ text, minima, bands }) => ({ id: text.id, minima, bands }));
  await tx.$executeRaw`
    INSERT INTO statement_sketches (statement_id, minima, bands) SELECT id, minima, bands
    FROM jsonb_to_recordset(${jsonRows(rows)}::jsonb) AS row (id text, minima int[], bands int[])`;
}

/** What presidents say to lead a meeting is no statement, and what is short is compared by its identity alone. */
function sketchIfComparable({ turn, shingles }: LikenessText): Sketch {
  const isComparable = turn !== "presiding" && shingles.length >= LEAST_SHINGLES;
  return isComparable ? sketchOf(shingles) : { minima: [], bands: [] };
}

/** The ids of those that are likely alike to a statement, by its id; only for statements that have any. */
async function findLikely(tx: Transaction, sketched: readonly Sketched[]): Promise<Map<string, string[]>> {
  if (sketched.length === 0) return new Map();
  const rows = sketched.map(({ text, bands }) => ({ id: text.id, bands }));
  const found = await tx.$queryRaw<{ own: string; id: string; minima: number[] }[]>`
    SELECT own.id AS own, other.id, other.minima
    FROM jsonb_to_recordset(${jsonRows(rows)}::jsonb) AS own (id text, bands int[]) CROSS JOIN LATERAL (
      SELECT statement_id AS id, minima FROM statement_sketches
      WHERE statement_sketches.bands && own.bands AND statement_id <> own.id LIMIT ${MOST_FOUND}) AS other`;
  const likely = new Map<string, string[]>();
  for (const { text, minima } of sketched) {
    const ids = mostAlike(
      minima,
      found.filter(({ own }) => own === text.id),
    );
    if (ids.length > 0) likely.set(text.id, ids);
  }
  return likely;
}

function mostAlike(minima: readonly number[], found: readonly { id: string; minima: number[] }[]): string[] {
  return found
    .map((one) => ({ id: one.id, estimate: estimateLikeness(minima, one.minima) }))
    .filter(({ estimate }) => estimate >= LEAST_ESTIMATE)
    .sort((one, other) => other.estimate - one.estimate || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(({ id }) => id);
}

async function linkText(tx: Transaction, text: LikenessText, likely: readonly string[]): Promise<void> {
  if (likely.length === 0) return;
  const others = await readLikenessTexts(tx, likely);
  const data = others.flatMap((other) => likenessRow(text, other) ?? []);
  if (data.length > 0) await tx.statementLikeness.createMany({ data, skipDuplicates: true });
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
