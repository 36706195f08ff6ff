// Gets what a page of hits shows: from the engine's own files where it keeps that, else from the database.
import { readHits } from "@/lib/db/read-hits";
import type { HitRecord } from "@/lib/domain/hit-record";
import type { EngineHit } from "@/lib/domain/search-engine";
import type { Corpus } from "./corpus";

/**
 * The records of the hits in their order, each with those of its paragraphs whose ordinals `wanted` names for it, or all
 * where it names none. What neither engine nor database has any longer is left out.
 * @throws the database's error
 */
export async function hitRecords(
  { database, engine }: Corpus,
  hits: readonly EngineHit[],
  wanted: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<HitRecord[]> {
  const places = hits.flatMap(({ record }) => record ?? []);
  const kept = await engine.readRecords?.(places);
  const known = new Map((kept ?? []).flatMap((record) => (record ? [[record.id, record] as const] : [])));
  const missing = new Map([...wanted].filter(([id]) => !known.has(id)));
  for (const record of missing.size > 0 ? await readHits(database, missing) : []) known.set(record.id, record);
  return [...wanted].flatMap(([id, ordinals]) => withParagraphs(known.get(id), ordinals) ?? []);
}

function withParagraphs(record: HitRecord | undefined, ordinals: ReadonlySet<number>): HitRecord | undefined {
  if (!record || ordinals.size === 0) return record;
  return { ...record, paragraphs: record.paragraphs.filter(({ ordinal }) => ordinals.has(ordinal)) };
}
