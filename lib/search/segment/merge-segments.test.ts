// What segments said of their statements, one that was folded of them says too, and of deleted ones nothing.
import { describe, expect, it } from "vitest";
import { FACET_KINDS, NO_FILTERS, type FacetKind } from "@/lib/domain/facet";
import type { IndexedStatement } from "@/lib/domain/indexed-statement";
import { indexPart } from "@/lib/search/engine/index-part";
import { indexState } from "@/lib/search/engine/index-state";
import { searchIndex } from "@/lib/search/engine/search-index";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { addTo, emptySet, fullSet, isIn } from "./bit-set";
import { partsOf } from "./document-parts";
import { mergeSegments, type MergeSource } from "./merge-segments";
import { PositionList } from "./position-list";
import { readPositions } from "./positions";
import { recordOf } from "./record-columns";
import { SegmentBuilder } from "./segment-builder";
import { documentOf, idOf, openSegment, valuesOf } from "./segment";

const WORDS = ["tide", "harbour", "фарватер", "phare", "灯台", ...Array.from({ length: 40 }, (_, at) => `word${at}`)];
const MOST_RECORDED = 300;

const random = seededRandom(23);
const whole = (most: number) => Math.floor(random() * most);
const some = (values: readonly string[], most: number) => values.filter(() => random() < most / values.length);

/** As PostgreSQL sends a tsvector, with the ordinal and the kind of its part before it. */
function partBytes(ordinal: number, kind: number, lexemes: [string, number[]][]): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt32BE(ordinal);
  head.writeUInt16BE(kind, 4);
  head.writeUInt32BE(lexemes.length, 6);
  const entries = lexemes.map(([lexeme, positions]) => {
    const numbers = Buffer.alloc(2 + 2 * positions.length);
    [positions.length, ...positions].forEach((number, at) => numbers.writeUInt16BE(number, 2 * at));
    return Buffer.concat([Buffer.from(`${lexeme}\0`), numbers]);
  });
  return Buffer.concat([head, ...entries]);
}

/** Most of its words stand once; one stands so often that its weight is the greatest there is. */
function randomPart(ordinal: number): Buffer {
  const text = Array.from({ length: 1 + whole(30) }, () => WORDS[whole(random() < 0.5 ? 5 : WORDS.length)] ?? "");
  if (random() < 0.1) text.push(...Array.from({ length: MOST_RECORDED }, () => "tide"));
  const lexemes = [...new Set(text)].map((word): [string, number[]] => {
    return [word, text.flatMap((other, at) => (other === word ? [at + 1] : []))];
  });
  return partBytes(ordinal, ordinal === 0 ? 0 : 1 + whole(3), lexemes);
}

function randomStatement(at: number): IndexedStatement {
  const parts = Array.from({ length: 1 + whole(4) }, (_, ordinal) => randomPart(ordinal));
  const values = FACET_KINDS.map((kind) => [kind, some([`${kind} a`, `${kind} b`, `${kind} ${at}`], 1.5)] as const);
  return {
    ...{ id: `s${whole(1e6)}-${at}`, day: 20_310_000 + whole(300), words: whole(2_000) },
    ...{ spoken: random() < 0.9, sample: random() < 0.2, parts: new Uint8Array(Buffer.concat(parts)) },
    facets: Object.fromEntries(values) as Record<FacetKind, string[]>,
  };
}

interface Made {
  source: MergeSource;
  /** The statements that are not deleted, with the places of their records. */
  kept: { statement: IndexedStatement; record: ReturnType<typeof recordOf> }[];
}

/** A segment of random statements, of which about this share is deleted. */
function randomSource(file: string, size: number, share: number): Made {
  const builder = new SegmentBuilder();
  const all = Array.from({ length: size }, (_, at) => {
    const statement = randomStatement(at);
    const place = { file: random() < 0.5 ? file : "records-shared", offset: 8 * whole(1e6), length: 1 + whole(9e4) };
    const record = random() < 0.8 ? { ...place, checksum: whole(2 ** 32) } : null;
    builder.add(statement, record);
    return { statement, record };
  });
  const segment = openSegment(builder.finish());
  const deleted = emptySet(size);
  for (let document = 0; document < size; document++) if (random() < share) addTo(deleted, document);
  return { source: { segment, deleted }, kept: all.filter((_, document) => !isIn(deleted, document)) };
}

/** All that the segments say of each statement that is not deleted, by its id. */
function told(sources: readonly MergeSource[]) {
  const all = new Map<string, unknown>();
  for (const { segment, deleted } of sources) {
    const postings = postingsOf(segment);
    for (let document = 0; document < segment.size; document++) {
      if (isIn(deleted, document)) continue;
      const facets = FACET_KINDS.map((kind) => valuesOf(segment, kind, document).sort());
      const numbers = [segment.days[document], segment.words[document], segment.flags[document]];
      const record = recordOf(segment, document);
      const id = idOf(segment, document);
      expect(documentOf(segment, id)).toBe(document);
      all.set(id, { postings: postings.get(document), parts: partsOf(segment, document), facets, numbers, record });
    }
  }
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of each document its lexemes, with their weights and positions, as a reader of single postings finds them. */
function postingsOf(segment: MergeSource["segment"]): Map<number, string[]> {
  const postings = new Map<number, string[]>();
  for (let lexeme = 0; lexeme < segment.vocabulary; lexeme++) {
    const [from, to] = [segment.lexemeStarts[lexeme], segment.lexemeStarts[lexeme + 1]];
    const word = new TextDecoder().decode(segment.lexemes.subarray(from, to));
    for (let at = 0; at < (segment.frequencies[lexeme] ?? 0); at++) {
      const positions = new PositionList();
      readPositions(segment, lexeme, at, positions);
      const place = (segment.documentStarts[lexeme] ?? 0) + at;
      const document = segment.documents[place] ?? 0;
      const said = `${word} ${segment.weights[place]}: ${positions.values.subarray(0, positions.length).join(" ")}`;
      postings.set(document, [...(postings.get(document) ?? []), said]);
    }
  }
  return postings;
}

const QUERIES = [
  "",
  "tide",
  "harbour -phare",
  '"tide harbour"',
  "phare NEAR/3 tide",
  "фарватер OR 灯台",
  "word1*",
  "theme:x",
];

/** What searches answer from the segments, hits by date: how rare a word is, which relevance asks, is only estimated. */
function answers(sources: readonly MergeSource[]) {
  const state = indexState(sources.map(({ segment, deleted }) => indexPart(segment, deleted)));
  return QUERIES.map((text) => {
    const request = { plan: planQuery(parseQuery(text)), filters: NO_FILTERS, sort: "newest" } as const;
    const {
      state: _,
      facetCounts,
      hits,
      ...rest
    } = searchIndex(state, {
      ...{ ...request, start: { at: "first" }, pageSize: 1_000, mostValues: null },
    });
    const counts = facetCounts.map(({ kind, value, count }) => `${kind} ${value}: ${count}`).sort();
    return { text, ...rest, counts, hits };
  });
}

const CASES = [
  { name: "two without deletions", shares: [0, 0] },
  { name: "several with deletions", shares: [0.3, 0, 0.7, 0.1, 0.5] },
  { name: "one alone with deletions", shares: [0.4] },
  { name: "some of which nothing is left", shares: [1, 0.2, 1] },
];

describe("mergeSegments", () => {
  it.each(CASES)("says what the segments said: $name", ({ shares }) => {
    const made = shares.map((share, at) => randomSource(`records-${at}`, 30 + whole(60), share));
    const sources = made.map(({ source }) => source);
    const bytes = mergeSegments(sources);
    const segment = openSegment(bytes);
    const merged = [{ segment, deleted: emptySet(segment.size) }];
    expect(told(merged)).toEqual(told(sources));
    const found = answers(merged);
    expect(found).toEqual(answers(sources));
    expect(found.filter(({ hits }) => hits.length > 0).length).toBeGreaterThan(5);
    // Nothing of what was deleted is left, so the file is the one that the statements alone would have had.
    const alone = new SegmentBuilder();
    for (const { statement, record } of made.flatMap(({ kept }) => kept)) alone.add(statement, record);
    expect(Buffer.compare(bytes, alone.finish())).toBe(0);
  });

  it("gives an empty segment where all is deleted", () => {
    const { source } = randomSource("records-0", 20, 0);
    const segment = openSegment(mergeSegments([{ ...source, deleted: fullSet(20) }]));
    expect([segment.size, segment.vocabulary, segment.files]).toEqual([0, 0, []]);
  });
});
