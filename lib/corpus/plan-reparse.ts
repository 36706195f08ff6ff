// Compares a new reading of a document with the stored one, and says what would have to change.
import { findIdentities } from "@/lib/db/find-identities";
import type { NewStatement } from "@/lib/db/insert-statements";
import { readStatementsLeniently } from "@/lib/db/read-statements";
import type { DocumentReading } from "@/lib/db/replace-document";
import { searchDiffers } from "@/lib/db/search-differs";
import { statementIdentity } from "@/lib/db/statement-identity";
import type { StoredDocument, StoredPlace } from "@/lib/db/stored-document";
import type { DatabaseView } from "@/lib/db/transaction";
import { PARSER_VERSION, type ParsedDocument } from "@/lib/domain/parsed-document";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { canonicalJson } from "./canonical-json";
import { changeOf, compareStatements, type FieldChange } from "./compare-statements";
import { matchStatements } from "./match-statements";
import { withIndex } from "./save-input";

/** What changes in one statement, or (`id` null) in what is said about the document as a whole. */
export interface RecordChange {
  id: string | null;
  fields: FieldChange[];
}

/** The new reading, ready to be saved, and what it changes; `moved` are identity hashes that ids newly get. */
export interface ReparsePlan {
  reading: DocumentReading;
  changes: RecordChange[];
  moved: Map<string, string>;
}

type Own = ReadonlyMap<string, StoredPlace>;
type Stored = ReadonlyMap<string, StoredStatement | null>;
type Read = NewStatement & { id: string | null };

/** The plan for a document that was parsed again; `earlier` are those that documents before it moved. */
export async function planReparse(
  view: DatabaseView,
  document: StoredDocument,
  parsed: ParsedDocument,
  earlier: ReadonlyMap<string, string>,
): Promise<ReparsePlan> {
  const own = new Map(document.places.filter(({ owned }) => owned).map((place) => [place.statementId, place]));
  const stored = await readStatementsLeniently(view, [...own.keys()]);
  const read = await identify(view, document, parsed, stored, earlier);
  const changes = await changesOf(view, document, read, own, stored);
  const changedIds = new Set(changes.map(({ id }) => id));
  const kept = new Set(read.map(({ id }) => id));
  const reading: DocumentReading = {
    ...{ sourceId: document.id, collection: document.collection, parserVersion: PARSER_VERSION },
    ...documentFacts(parsed),
    identities: read.map(({ identityHash }) => identityHash),
    changed: read.flatMap(({ id, ...entry }) => (id !== null && changedIds.delete(id) ? [{ ...entry, id }] : [])),
    added: read.filter(({ id }) => id === null),
    removed: [...stored.keys()].filter((id) => !kept.has(id)),
  };
  changes.push(...reading.removed.map((id) => ({ id, fields: [{ field: "statement", how: "is no longer found" }] })));
  changes.push(...documentChanges(document, reading, read));
  const moved = reading.changed.filter(({ id, identityHash }) => own.get(id)?.identityHash !== identityHash);
  return { reading, changes, moved: new Map(moved.map(({ identityHash, id }) => [identityHash, id])) };
}

async function identify(
  view: DatabaseView,
  { contentHash, places }: StoredDocument,
  { statements }: ParsedDocument,
  stored: Stored,
  earlier: ReadonlyMap<string, string>,
): Promise<Read[]> {
  const entries = statements.map((statement, at) => ({
    ...withIndex(statement),
    identityHash: statementIdentity(statement, { contentHash, position: at + 1 }),
  }));
  const held = await findIdentities(
    view,
    entries.map(({ identityHash }) => identityHash),
  );
  const first = new Map(places.toReversed().map((place) => [place.statementId, place]));
  const known = places
    .filter((place) => first.get(place.statementId) === place)
    .map(({ statementId: id, ...place }) => ({ id, ...place, text: stored.get(id)?.text ?? null }));
  const read = entries.map(({ identityHash, statement }) => ({ identityHash, text: statement.text }));
  const ids = matchStatements(known, read, new Map([...earlier, ...held]));
  return entries.map((entry) => ({ ...entry, id: ids.get(entry.identityHash) ?? null }));
}

/** One change for each statement of the document that differs, and for each that is new. */
async function changesOf(
  view: DatabaseView,
  { collection }: StoredDocument,
  read: Read[],
  own: Own,
  stored: Stored,
): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  const seen = new Set<string>();
  for (const entry of read) {
    if (seen.has(entry.identityHash)) continue;
    seen.add(entry.identityHash);
    const { id } = entry;
    const place = own.get(id ?? "");
    if (id === null) changes.push({ id, fields: [{ field: "statement", how: `is new: ${entry.slug}` }] });
    else if (place) {
      const before = stored.get(id) ?? null;
      changes.push({ id, fields: await differences(view, { ...entry, id }, before, { ...place, home: collection }) });
    }
  }
  return changes.filter(({ fields }) => fields.length > 0);
}

async function differences(
  view: DatabaseView,
  { id, statement, slug, identityHash, vectors }: NewStatement & { id: string },
  before: StoredStatement | null,
  place: StoredPlace & { home: string },
): Promise<FieldChange[]> {
  if (!before) return [{ field: "record", how: "what is stored does not read back as a statement" }];
  const fields = compareStatements(before, statement);
  if (before.slug !== slug) fields.push({ field: "slug", how: changeOf(before.slug, slug) });
  if (place.collection !== place.home) {
    fields.push({ field: "collection", how: changeOf(place.collection, place.home) });
  }
  if (place.identityHash !== identityHash) fields.push({ field: "identity", how: "another hash" });
  const textSame = !fields.some(({ field }) => field === "text" || field === "paragraphs");
  if (textSame && (await searchDiffers(view, id, vectors)))
    fields.push({ field: "search", how: "other words are stored than would be now" });
  return fields;
}

function documentFacts({ mediaType, encoding, notices }: ParsedDocument) {
  return { mediaType: mediaType ?? "application/octet-stream", encoding, notices };
}

function documentChanges(document: StoredDocument, reading: DocumentReading, read: Read[]): RecordChange[] {
  const fields: FieldChange[] = [];
  for (const field of ["mediaType", "encoding"] as const) {
    if (document[field] !== reading[field]) fields.push({ field, how: changeOf(document[field], reading[field]) });
  }
  if (canonicalJson(document.notices) !== canonicalJson(reading.notices)) {
    fields.push({ field: "notices", how: changeOf(`${document.notices.length}`, `${reading.notices.length}`) });
  }
  const [before, after] = [document.places.map(({ statementId }) => statementId), read.map(({ id }) => id ?? "new")];
  if (before.join() !== after.join()) {
    fields.push({ field: "places", how: changeOf(`${before.length} statements`, `${after.length} statements`) });
  }
  const unlinked = document.places.filter(({ owned, kind }) => owned && kind !== "original");
  const owners = new Set(
    document.places.filter(({ kind }) => kind === "original").map(({ statementId }) => statementId),
  );
  if (unlinked.some(({ statementId }) => !owners.has(statementId))) {
    fields.push({ field: "links", how: "a statement has no original document" });
  }
  return fields.length > 0 ? [{ id: null, fields }] : [];
}
