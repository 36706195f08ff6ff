// Writes blocks of the bitmap index: which statements hold which lexemes and values, as bits.
import { Prisma } from "../generated/client";
import { SPOKEN } from "../spoken-statements";
import type { Transaction } from "../transaction";

/** Bits of a block; the aggregate of the migration makes bitmaps of this length. */
export const BLOCK_SIZE = 32_768;
/** A lexeme is strong in a statement where so many of its paragraphs hold it. */
const STRONG = 3;

const DAY = Prisma.sql`coalesce(to_char(s.date, 'YYYY-MM-DD'), to_char(s.year, 'FM0000'))`;

/** Adds a block of these statements, at most `BLOCK_SIZE`; those that are gone or do not count are left out. */
export async function addBlock(tx: Transaction, ids: string[]): Promise<void> {
  const [made] = await tx.$queryRaw<{ block: number }[]>`
    INSERT INTO search_blocks (size, alive) VALUES (0, '') RETURNING block`;
  const block = made?.block ?? 0;
  await tx.$executeRaw`
    INSERT INTO search_documents (block, doc, statement_id, day)
    SELECT ${block}::int, row_number() OVER (ORDER BY ${DAY} COLLATE "C" DESC NULLS LAST, s.id COLLATE "C") - 1, s.id, ${DAY}
    FROM statements s WHERE s.id = ANY(${ids}::text[]) AND ${SPOKEN}`;
  await tx.$executeRaw`
    UPDATE search_blocks SET (size, alive) = (
      SELECT count(*), search_bits_of(doc, 1) FROM search_documents WHERE block = ${block}::int)
    WHERE block = ${block}::int`;
  await addLexemes(tx, block);
  await addValues(tx, block);
}

/** Sorted rather than hashed: a bitmap for each of a million lexemes would not fit into memory. */
async function addLexemes(tx: Transaction, block: number): Promise<void> {
  await tx.$executeRaw`SET LOCAL enable_hashagg = off`;
  await tx.$executeRaw`
    INSERT INTO search_lexemes (lexeme, block, bits, strong, record)
    SELECT lexeme, ${block}::int, search_bits_of(doc, 1), search_bits_of(doc, 1) FILTER (WHERE places >= ${STRONG}::int),
      search_bits_of(doc, 1) FILTER (WHERE in_record)
    FROM (
      SELECT lexeme COLLATE "C" AS lexeme, doc, count(*) AS places, bool_or(ordinal = 0) AS in_record FROM (
        SELECT unnest(tsvector_to_array(search)) AS lexeme, doc, ordinal
        FROM search_documents JOIN paragraphs USING (statement_id) WHERE block = ${block}::int
        UNION ALL
        SELECT unnest(tsvector_to_array(search)), doc, 0
        FROM search_documents JOIN statement_words USING (statement_id) WHERE block = ${block}::int) AS held
      GROUP BY 1, 2) AS counted
    GROUP BY lexeme`;
}

async function addValues(tx: Transaction, block: number): Promise<void> {
  const column = (kind: string, value: Prisma.Sql) => Prisma.sql`
    SELECT ${kind}::text AS kind, ${value} AS value, doc
    FROM search_documents d JOIN statements s ON s.id = d.statement_id WHERE block = ${block}::int`;
  const rows = (kind: string, table: Prisma.Sql, value: Prisma.Sql, condition = Prisma.sql`TRUE`) => Prisma.sql`
    SELECT DISTINCT ${kind}::text, ${value}, doc
    FROM search_documents JOIN ${table} USING (statement_id) WHERE block = ${block}::int AND ${condition}`;
  const held = [
    column("delegation", Prisma.sql`delegation_id`),
    column("speaker", Prisma.sql`speaker_id`),
    column("year", Prisma.sql`year::text`),
    column("organ", Prisma.sql`organ`),
    column("language", Prisma.sql`language`),
    column("day", Prisma.sql`d.day`),
    rows("theme", Prisma.sql`priority_themes`, Prisma.sql`theme`),
    rows("threat", Prisma.sql`threats`, Prisma.sql`type`),
    rows("cites", Prisma.sql`citations`, Prisma.sql`symbol`),
    rows("group", Prisma.sql`statement_groups`, Prisma.sql`group_code`, Prisma.sql`relation = 'on-behalf-of'`),
  ];
  // An extent begins at a whole byte, so that what is set against it need not be shifted.
  await tx.$executeRaw`
    INSERT INTO search_values (kind, value, block, statements, bits, first, extent)
    SELECT kind, value, ${block}::int, statements, bits, first, substring(bits FROM first + 1 FOR last - first + 1)
    FROM (
      SELECT kind, value, count(*) AS statements, search_bits_of(doc, 1) AS bits, min(doc) / 8 * 8 AS first,
        max(doc) AS last
      FROM (${Prisma.join(held, " UNION ALL ")}) AS held WHERE value IS NOT NULL GROUP BY kind, value) AS counted`;
}

/** Takes these statements out of their blocks. */
export async function removeDocuments(tx: Transaction, ids: string[]): Promise<number> {
  await tx.$executeRaw`
    UPDATE search_blocks b SET alive = alive & ~gone.bits FROM (
      SELECT block, search_bits_of(doc, 1) AS bits FROM search_documents
      WHERE statement_id = ANY(${ids}::text[]) GROUP BY block) AS gone
    WHERE gone.block = b.block`;
  return tx.$executeRaw`DELETE FROM search_documents WHERE statement_id = ANY(${ids}::text[])`;
}

/** Removes these blocks with everything in them. */
export async function removeBlocks(tx: Transaction, blocks: number[]): Promise<void> {
  for (const table of ["search_documents", "search_lexemes", "search_values", "search_blocks"] as const) {
    await tx.$executeRaw`DELETE FROM ${TABLES[table]} WHERE block = ANY(${blocks}::int[])`;
  }
}

const TABLES = {
  search_documents: Prisma.sql`search_documents`,
  search_lexemes: Prisma.sql`search_lexemes`,
  search_values: Prisma.sql`search_values`,
  search_blocks: Prisma.sql`search_blocks`,
};
