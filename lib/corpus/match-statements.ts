// Decides which statement of a new reading is which of the old one, so that addresses and corrections go on to hold.

/**
 * A statement of the old reading. Where another document is its original, it is not `owned`: it marks a place, and only
 * its identity says that it is still the same. `text` is null where it cannot be read.
 */
export interface KnownStatement {
  id: string;
  owned: boolean;
  identityHash: string;
  text: string | null;
}

/** A statement of the new reading. */
export interface ReadStatement {
  identityHash: string;
  text: string;
}

/**
 * The id of each identity hash in `read`; null for a statement that was not there before.
 * - the same identity, here or (by `elsewhere`) in another document, is the same statement
 * - so is the same text at another place
 * - what is left between two statements that were found is matched in its order
 */
export function matchStatements(
  known: readonly KnownStatement[],
  read: readonly ReadStatement[],
  elsewhere: ReadonlyMap<string, string>,
): Map<string, string | null> {
  const owned = known.filter((statement) => statement.owned);
  const own = new Map(owned.map(({ identityHash, id }) => [identityHash, id]));
  const ids = new Map<string, string | null>();
  for (const { identityHash } of read) {
    ids.set(identityHash, own.get(identityHash) ?? elsewhere.get(identityHash) ?? null);
  }
  matchTexts(owned, read, ids);
  matchGaps(known, ids);
  return ids;
}

function matchTexts(
  known: readonly KnownStatement[],
  read: readonly ReadStatement[],
  ids: Map<string, string | null>,
): void {
  const free = unmatched(known, ids);
  for (const { identityHash, text } of read) {
    if (ids.get(identityHash) !== null) continue;
    const at = free.findIndex((statement) => statement.text === text);
    if (at >= 0) ids.set(identityHash, free.splice(at, 1)[0]?.id ?? null);
  }
}

function matchGaps(known: readonly KnownStatement[], ids: Map<string, string | null>): void {
  const free = new Set(unmatched(known, ids));
  const gaps = new Map<string, KnownStatement[]>();
  let before = "";
  for (const statement of known) {
    if (free.has(statement)) gaps.set(before, [...(gaps.get(before) ?? []), statement]);
    else before = statement.id;
  }
  before = "";
  for (const [identityHash, id] of ids) {
    const next = id === null ? gaps.get(before)?.shift() : undefined;
    if (next?.owned) ids.set(identityHash, next.id);
    if (id !== null && known.some((statement) => statement.id === id)) before = id;
  }
}

function unmatched(known: readonly KnownStatement[], ids: ReadonlyMap<string, string | null>): KnownStatement[] {
  const taken = new Set(ids.values());
  return known.filter(({ id }) => !taken.has(id));
}
