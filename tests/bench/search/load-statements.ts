// Loads the made statements into a database as an ingest would leave it, in a fraction of the time.
import { createHash } from "node:crypto";
import pg from "pg";
import { searchVector, vectorOfFields } from "@/lib/search/search-vector";
import { countWords, type MadeStatement } from "./made-statement";

const AT_ONCE = 200;
/** Indexes that are cheaper to build at the end. */
const SLOW_INDEXES = ["paragraphs_search_idx", "statement_words_search_idx"];

/** The id of a made statement, of 12 characters as all are. */
export const idOfSerial = (serial: number): string =>
  BigInt(`0x${sha256(String(serial)).slice(0, 15)}`)
    .toString(32)
    .padStart(12, "0")
    .slice(-12);

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Loads those of `statements` that are not there yet, so that a load that was cut off goes on.
 * @param onProgress told the statements that are loaded
 */
export async function loadStatements(
  url: string,
  statements: Iterable<MadeStatement>,
  onProgress: (done: number) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '512MB'");
    const { rows } = await client.query<{ count: number }>("SELECT count(*)::int AS count FROM statements");
    const there = rows[0]?.count ?? 0;
    await setIndexesAside(client);
    const loader = new Loader(client);
    for (const statement of statements) {
      if (statement.serial >= there) await loader.add(statement);
      if ((statement.serial + 1) % 5_000 === 0) onProgress(statement.serial + 1);
    }
    await loader.flush();
    await putIndexesBack(client);
  } finally {
    await client.end();
  }
}

/** Loads only the speakers and delegations of the statements. */
export async function loadNames(url: string, statements: Iterable<MadeStatement>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const speakers = new Map<string, MadeStatement>();
    for (const statement of statements) speakers.set(statement.speaker, statement);
    await new Loader(client).insertNames([...speakers.values()]);
  } finally {
    await client.end();
  }
}

/** Drops the slow indexes; how to make them again is kept in the database, for a load that is cut off. */
async function setIndexesAside(client: pg.Client): Promise<void> {
  await client.query("CREATE TABLE IF NOT EXISTS bench_indexes (name text PRIMARY KEY, definition text)");
  const { rows } = await client.query<{ name: string }>(
    `INSERT INTO bench_indexes SELECT indexname, indexdef FROM pg_indexes WHERE indexname = ANY($1)
     ON CONFLICT (name) DO UPDATE SET definition = excluded.definition RETURNING name`,
    [SLOW_INDEXES],
  );
  for (const { name } of rows) await runCommand(client, `DROP INDEX ${pg.escapeIdentifier(name)}`);
}

async function putIndexesBack(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ definition: string }>("SELECT definition FROM bench_indexes");
  for (const { definition } of rows) await runCommand(client, definition);
  await client.query("DROP TABLE bench_indexes");
  await client.query("ANALYZE");
}

/** Runs a command on a name, which cannot be a parameter. */
export async function runCommand(client: pg.Client, command: string): Promise<void> {
  await client.query(command);
}

class Loader {
  private waiting: MadeStatement[] = [];
  private readonly vectors = new Map<string, string>();
  private readonly names = new Set<string>();

  constructor(private readonly client: pg.Client) {}

  async add(statement: MadeStatement): Promise<void> {
    this.waiting.push(statement);
    if (this.waiting.length >= AT_ONCE) await this.flush();
  }

  async flush(): Promise<void> {
    const statements = this.waiting;
    this.waiting = [];
    await this.client.query("BEGIN");
    await this.insertNames(statements);
    await this.insertStatements(statements);
    await this.insertParagraphs(statements);
    await this.insertRecords(statements);
    await this.client.query("COMMIT");
  }

  async insertNames(statements: MadeStatement[]): Promise<void> {
    const fresh = statements.filter(({ speaker }) => !this.names.has(speaker));
    for (const { speaker } of fresh) this.names.add(speaker);
    const groups = [...new Set(statements.flatMap((one) => one.group))];
    const symbols = [...new Set(statements.flatMap((one) => one.cites))];
    await this.client.query(
      `INSERT INTO delegations (id, code, name)
       SELECT DISTINCT code, CASE WHEN code ~ '^[A-Z]{3}$' THEN code END, code FROM unnest($1::text[]) AS code
       ON CONFLICT DO NOTHING`,
      [fresh.map(({ delegation }) => delegation)],
    );
    await this.client.query(
      `INSERT INTO speakers (id, key, name, delegation_id)
       SELECT DISTINCT ON (name) name, name, name, delegation FROM unnest($1::text[], $2::text[]) AS t (name, delegation)
       ON CONFLICT DO NOTHING`,
      [fresh.map(({ speaker }) => speaker), fresh.map(({ delegation }) => delegation)],
    );
    await this.client.query("INSERT INTO country_groups (code) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING", [
      groups,
    ]);
    await this.client.query("INSERT INTO cited_documents (symbol) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING", [
      symbols,
    ]);
  }

  private async insertStatements(statements: MadeStatement[]): Promise<void> {
    const rows = statements.map((one) => ({
      ...{ id: idOfSerial(one.serial), slug: `bench-${one.serial}`, hash: sha256(String(one.serial)) },
      ...{ text: one.paragraphs.join("\n\n"), language: one.language, title: one.title, speaker: one.speaker },
      ...{ delegation: one.delegation, date: one.date, year: one.year, organ: one.organ },
      words: one.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0),
    }));
    await this.client.query(
      `INSERT INTO statements (id, slug, identity_hash, collection, text, language, title, title_language, speaker_id,
         spelling_id, speaker_name, delegation_id, delegation_name, date, year, date_printed, organ, word_count, updated_at)
       SELECT id, slug, hash, 'main', text, language, title, 'en', speaker, speaker, speaker, delegation, delegation, date, year,
         date::text, organ, words, now()
       FROM jsonb_to_recordset($1::jsonb) AS t (id text, slug text, hash text, text text, language text, title text,
         speaker text, delegation text, date date, year int, organ text, words int)`,
      [JSON.stringify(rows)],
    );
    await this.client.query(
      "INSERT INTO statement_words (statement_id, search) SELECT id, search::tsvector FROM unnest($1::text[], $2::text[]) AS t (id, search)",
      [rows.map(({ id }) => id), statements.map(recordVector)],
    );
  }

  private async insertParagraphs(statements: MadeStatement[]): Promise<void> {
    const rows = statements.flatMap(({ serial, paragraphs, language }) => {
      let start = 0;
      return paragraphs.map((paragraph, at) => {
        const end = start + paragraph.length;
        const row = {
          id: idOfSerial(serial),
          ordinal: at + 1,
          start,
          end,
          language,
          search: this.vectorOf(paragraph, language),
        };
        start = end + 2;
        return row;
      });
    });
    await this.client.query(
      `INSERT INTO paragraphs (statement_id, ordinal, kind, start, "end", language, search)
       SELECT id, ordinal, 'body', start, "end", language, search::tsvector FROM unnest($1::text[], $2::int[], $3::int[],
         $4::int[], $5::text[], $6::text[]) AS t (id, ordinal, start, "end", language, search)`,
      [
        ...[rows.map(({ id }) => id), rows.map(({ ordinal }) => ordinal), rows.map(({ start }) => start)],
        ...[rows.map(({ end }) => end), rows.map(({ language }) => language), rows.map(({ search }) => search)],
      ],
    );
  }

  private async insertRecords(statements: MadeStatement[]): Promise<void> {
    const pairs = (of: (one: MadeStatement) => string[]) =>
      statements.flatMap((one) => of(one).map((value, at) => ({ id: idOfSerial(one.serial), ordinal: at + 1, value })));
    const insert = (query: string, rows: { id: string; ordinal: number; value: string }[]) =>
      this.client.query(query, [
        rows.map(({ id }) => id),
        rows.map(({ ordinal }) => ordinal),
        rows.map(({ value }) => value),
      ]);
    await insert(
      PRIORITIES,
      pairs(({ theme }) => theme),
    );
    await insert(
      THEMES,
      pairs(({ theme }) => theme),
    );
    await insert(
      THREATS,
      pairs(({ threat }) => threat),
    );
    await insert(
      CITATIONS,
      pairs(({ cites }) => cites),
    );
    await insert(
      FACTS,
      pairs(({ group }) => group),
    );
    await insert(
      GROUPS,
      pairs(({ group }) => group),
    );
  }

  private vectorOf(paragraph: string, language: string): string {
    const key = `${language}${paragraph}`;
    const known = this.vectors.get(key) ?? searchVector(paragraph, language);
    this.vectors.set(key, known);
    return known;
  }
}

/** The tsvector of a statement's record. */
export function recordVector({ title, speaker, delegation, group, cites }: MadeStatement): string {
  const fields = [speaker, delegation, ...group, ...cites].map((text) => ({ text, language: null }));
  return vectorOfFields([{ text: title, language: "en" }, ...fields]);
}

const FROM = "FROM unnest($1::text[], $2::int[], $3::text[]) AS t (id, ordinal, value)";
const PRIORITIES = `INSERT INTO priorities (statement_id, ordinal, label, extent_start, extent_end, rule_id)
  SELECT id, ordinal, value, 0, 1, 'extract/bench' ${FROM}`;
const THEMES = `INSERT INTO priority_themes (statement_id, priority_ordinal, position, theme) SELECT id, ordinal, 1, value ${FROM}`;
const THREATS = `INSERT INTO threats (statement_id, ordinal, type, rule_id) SELECT id, ordinal, value, 'extract/bench' ${FROM}`;
const CITATIONS = `INSERT INTO citations (statement_id, ordinal, symbol, rule_id) SELECT id, ordinal, value, 'extract/bench' ${FROM}`;
const FACTS = `INSERT INTO facts (statement_id, field, ordinal, origin, rule_id)
  SELECT id, 'on-behalf-of', ordinal, 'reference', 'extract/bench' FROM unnest($1::text[], $2::int[], $3::text[]) AS t (id, ordinal, value)`;
const GROUPS = `INSERT INTO statement_groups (statement_id, relation, ordinal, group_code)
  SELECT id, 'on-behalf-of', ordinal, value ${FROM}`;
