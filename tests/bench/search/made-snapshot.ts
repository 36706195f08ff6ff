// Shows made statements as a state of a corpus, so that an index of any size can be built without a database of that size.
import type { IndexSnapshot } from "@/lib/db/index-snapshot";
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import type { HitRecord } from "@/lib/domain/hit-record";
import { PART, type IndexedStatement } from "@/lib/domain/indexed-statement";
import { encodePart, encodeVector } from "./encode-part";
import { idOfSerial, recordVector } from "./load-statements";
import { countWords, type MadeStatement } from "./made-statement";
import { valuesOf } from "./peer";
import type { VectorCache } from "./vector-cache";

/** Statements must be asked for in order, batch by batch. */
export function madeSnapshot(
  { version, follows, changesSince }: IndexSnapshot,
  statements: Iterable<MadeStatement>,
  size: number,
  vectors: VectorCache,
): IndexSnapshot {
  const source = statements[Symbol.iterator]();
  let [batch, first] = [[] as MadeStatement[], ""];
  const statementsOf = (ids: readonly string[]): MadeStatement[] => {
    if (ids[0] === first) return batch;
    batch = ids.flatMap(() => source.next().value ?? []);
    first = ids[0] ?? "";
    return batch;
  };
  return {
    ...{ version, follows, changesSince },
    allIds: () => Promise.resolve(Array.from({ length: size }, (_, serial) => idOfSerial(serial))),
    existing: (ids) => Promise.resolve([...ids]),
    read: (ids) => Promise.resolve(statementsOf(ids).map((statement) => indexed(statement, vectors))),
    readRecords: (ids) => {
      const records = statementsOf(ids).map(recordOf);
      return Promise.resolve(new Map(records.map((record) => [record.id, record])));
    },
  };
}

function indexed(statement: MadeStatement, vectors: VectorCache): IndexedStatement {
  const { serial, date, paragraphs, language } = statement;
  const parts = paragraphs.map((paragraph, at) => encodePart(at + 1, PART.body, vectors.vectorOf(paragraph, language)));
  const facets = FACET_KINDS.map((kind) => [kind, valuesOf(statement, kind)] as const);
  return {
    id: idOfSerial(serial),
    day: Number(date.replaceAll("-", "")),
    ...{ spoken: true, sample: false },
    words: wordsOf(statement),
    facets: Object.fromEntries(facets) as Record<FacetKind, string[]>,
    parts: new Uint8Array(Buffer.concat([encodePart(0, PART.record, encodeVector(recordVector(statement))), ...parts])),
  };
}

const wordsOf = ({ paragraphs }: MadeStatement) =>
  paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);

function recordOf(statement: MadeStatement): HitRecord {
  const { serial, paragraphs, language, title, date, year, organ, delegation, speaker, group, theme, threat } =
    statement;
  let start = 0;
  const placed = paragraphs.map((paragraph, at) => {
    const place = { start, end: start + paragraph.length };
    start = place.end + 2;
    return { ordinal: at + 1, kind: "body" as const, ...place, language, number: null };
  });
  return {
    ...{
      id: idOfSerial(serial),
      slug: `bench-${serial}`,
      text: paragraphs.join("\n\n"),
      language,
      title,
      date,
      year,
      organ,
    },
    ...{ titleLanguage: "en", event: null, sample: false, anchor: null, paragraphs: placed },
    delegation: { id: delegation, code: delegation.length === 3 ? delegation : null, name: delegation },
    speaker: { id: speaker, name: speaker, displayName: null, role: null },
    ...{ onBehalfOf: group, themes: theme, threats: threat },
  };
}
