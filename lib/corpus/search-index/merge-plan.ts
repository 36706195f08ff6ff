// Chooses which segments to fold, so that a search looks at few and no statement is written often.
import { MOST_DOCUMENTS } from "@/lib/search/segment/segment";

/** How many documents of a segment count, how many it has with deleted ones, and the bytes of its file. */
export interface SegmentSize {
  kept: number;
  all: number;
  bytes: number;
}

/** A segment belongs to the tier of the power of this that its size has; so many of a tier are folded into one. */
const TIER = 8;
/** A file of more bytes is not made larger. */
const MOST_BYTES = 1_000_000_000;
/** A segment with a larger share of deleted documents is written anew. */
const MOST_DELETED = 0.3;

const tierOf = ({ kept }: SegmentSize, tier: number) => Math.floor(Math.log(Math.max(kept, 1)) / Math.log(tier));

/**
 * Groups of segments (by their place in `sizes`) to fold, each into one; `[]` where nothing needs to be done.
 * @param thorough folds all that fits together
 * @param tier another size of tiers, from 2
 */
export function mergePlan(sizes: readonly SegmentSize[], thorough = false, tier = TIER): number[][] {
  const places = [...sizes.keys()].sort((a, b) => (sizes[b]?.kept ?? 0) - (sizes[a]?.kept ?? 0));
  const groups = thorough ? [places] : tiers(places, sizes, tier).filter((group) => group.length >= tier);
  const folded = groups.flatMap((group) => fitting(group, sizes)).filter((group) => group.length > 1);
  const taken = new Set(folded.flat());
  const decayed = places.filter((at) => !taken.has(at) && isDecayed(sizes[at], thorough));
  return [...folded, ...decayed.map((at) => [at])];
}

function isDecayed(size: SegmentSize | undefined, thorough: boolean): boolean {
  return size !== undefined && size.all - size.kept > (thorough ? 0 : size.all * MOST_DELETED);
}

function tiers(places: readonly number[], sizes: readonly SegmentSize[], base: number): number[][] {
  const byTier = new Map<number, number[]>();
  for (const at of places) {
    const tier = tierOf(sizes[at] ?? { kept: 0, all: 0, bytes: 0 }, base);
    byTier.set(tier, [...(byTier.get(tier) ?? []), at]);
  }
  return [...byTier.values()];
}

/** Parts a group so that each part fits into one segment. */
function fitting(group: readonly number[], sizes: readonly SegmentSize[]): number[][] {
  const parts: { places: number[]; kept: number; bytes: number }[] = [];
  for (const at of group) {
    const { kept, bytes } = sizes[at] ?? { kept: 0, bytes: 0 };
    const room = parts.find((part) => part.kept + kept <= MOST_DOCUMENTS && part.bytes + bytes <= MOST_BYTES);
    if (room) {
      room.places.push(at);
      room.kept += kept;
      room.bytes += bytes;
    } else parts.push({ places: [at], kept, bytes });
  }
  return parts.map(({ places }) => places);
}
