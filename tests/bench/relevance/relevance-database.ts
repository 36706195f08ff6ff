// Puts the documents of a measurement into a database of their own: their text alone, and no record of what they say.
import { createHash } from "node:crypto";
import { join } from "node:path";
import type pg from "pg";
import { searchVector } from "@/lib/search/search-vector";
import { filledDatabase, onServer, type BenchDatabase } from "../search/bench-database";
import type { RelevanceDocument } from "./relevance-document";

export interface RelevanceDatabase extends BenchDatabase {
  /** For index files. */
  folder: string;
}

/** A statement's slug says which of the documents it is. */
const slugOf = (place: number): string => `document-${place}`;
export const placeOf = (slug: string): number => Number(slug.replace("document-", ""));

const AT_ONCE = 100;

/** Starts or joins the server below `folder`; the database is filled once and kept, and a load that was cut off goes on. */
export async function relevanceDatabase(
  folder: string,
  name: string,
  documents: readonly RelevanceDocument[],
): Promise<RelevanceDatabase> {
  const database = await filledDatabase(folder, `relevance_${name}`, (url) =>
    onServer(url, (client) => load(client, documents)),
  );
  return { ...database, folder: join(folder, `relevance_${name}`) };
}

async function load(client: pg.Client, documents: readonly RelevanceDocument[]): Promise<void> {
  const { rows } = await client.query<{ count: number }>("SELECT count(*)::int AS count FROM statements");
  for (let from = rows[0]?.count ?? 0; from < documents.length; from += AT_ONCE) {
    const loaded = documents.slice(from, from + AT_ONCE).map((document, at) => rowsOf(document, from + at));
    await client.query("BEGIN");
    await client.query(STATEMENTS, [JSON.stringify(loaded.map(({ statement }) => statement))]);
    await client.query(PARAGRAPHS, [JSON.stringify(loaded.flatMap(({ paragraphs }) => paragraphs))]);
    await client.query("COMMIT");
    if (from % (AT_ONCE * 10) === 0) console.error(`– ${from} of ${documents.length} loaded`);
  }
  await client.query("ANALYZE");
}

const STATEMENTS = `
  WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS t (id text, slug text, hash text, text text,
    language text, year int, words int)),
  made AS (
    INSERT INTO statements (id, slug, identity_hash, collection, text, language, year, word_count, updated_at)
    SELECT id, slug, hash, 'main', text, language, year, words, now() FROM given)
  INSERT INTO statement_words (statement_id, search) SELECT id, ''::tsvector FROM given`;
const PARAGRAPHS = `
  INSERT INTO paragraphs (statement_id, ordinal, kind, start, "end", language, search)
  SELECT id, ordinal, 'body', start, "end", language, search::tsvector
  FROM jsonb_to_recordset($1::jsonb) AS t (id text, ordinal int, start int, "end" int, language text, search text)`;

function rowsOf({ language, year, paragraphs }: RelevanceDocument, place: number) {
  const id = String(place).padStart(12, "0");
  const text = paragraphs.join("\n\n");
  const hash = createHash("sha256").update(String(place)).digest("hex");
  let end = -2;
  return {
    statement: { id, slug: slugOf(place), hash, text, language, year, words: text.split(/\s+/).length },
    paragraphs: paragraphs.map((paragraph, at) => {
      const start = end + 2;
      end = start + paragraph.length;
      return { id, ordinal: at + 1, start, end, language, search: searchVector(paragraph, language) };
    }),
  };
}
