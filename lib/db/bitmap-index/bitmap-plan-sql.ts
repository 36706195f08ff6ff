// Writes a plan as SQL over bitmaps: one table for each term, and one expression for the whole.
import type { FacetKind } from "@/lib/domain/facet";
import type { Pattern, PlannedNode, PlannedTerm, QueryPlan } from "@/lib/domain/query";
import { Prisma } from "../generated/client";
import { isStorable } from "../is-storable";
import { togetherText, tsqueryText } from "../search-plan-sql";

/** Behind every lexeme that begins with what stands before it. */
const LAST = "\u{10ffff}";

/** A block's bitmap without a one; the table `zero` has one row. */
export const ZERO = Prisma.sql`zero.bits`;
export const ZERO_TABLE = Prisma.sql`zero AS MATERIALIZED (SELECT search_bits_of(1, 0) AS bits)`;

/** What a search takes from the index: rows (n, block, bits, strong, record), `n` telling terms and values apart. */
export class BitmapQuery {
  private readonly inputs: Prisma.Sql[] = [];

  /** The terms of the plan are the first inputs, in their order. */
  constructor({ terms }: QueryPlan) {
    for (const term of terms) this.add(termTable(term));
  }

  /** The table `inputs`; to be asked for when everything else is written. `[]` where nothing is taken. */
  table(): Prisma.Sql[] {
    if (this.inputs.length === 0) return [];
    return [Prisma.sql`inputs AS MATERIALIZED (${Prisma.join(this.inputs, " UNION ALL ")})`];
  }

  /** The bits of the statements of the block `b` that hold a term; never null. */
  termBits(term: number): Prisma.Sql {
    return this.input(term, Prisma.sql`bits`);
  }

  /** The bits of those that hold it in several paragraphs, or in their record. */
  strongBits(term: number): Prisma.Sql {
    return Prisma.sql`(${this.input(term, Prisma.sql`strong`)} | ${this.recordBits(term)})`;
  }

  recordBits(term: number): Prisma.Sql {
    return this.input(term, Prisma.sql`record`);
  }

  /** The bits of those of which one paragraph holds all sought terms. */
  togetherBits(plan: QueryPlan): Prisma.Sql {
    const none = Prisma.sql`NULL::bit varying`;
    const together = Prisma.sql`
      SELECT block, search_bits_of(doc, 1) AS bits, ${none} AS strong, ${none} AS record
      FROM (SELECT DISTINCT statement_id FROM paragraphs WHERE search @@ ${togetherText(plan)}::tsquery) AS found
      JOIN search_documents USING (statement_id) GROUP BY block`;
    return this.input(this.add(together), Prisma.sql`bits`);
  }

  /** The bits of a block's statements that answer the node; never null. */
  bitsOf(node: PlannedNode | null): Prisma.Sql {
    switch (node?.kind) {
      case undefined:
        return Prisma.sql`~${ZERO}`;
      case "term":
        return this.termBits(node.term);
      case "facet":
        return this.valueBits(node.facet, node.values);
      case "date":
        return this.dayBits(node);
      case "not":
        return Prisma.sql`(~${this.bitsOf(node.node)})`;
      case "and":
      case "or": {
        const parts = node.nodes.map((child) => this.bitsOf(child));
        return Prisma.sql`(${Prisma.join(parts, node.kind === "and" ? " & " : " | ")})`;
      }
    }
  }

  /** The bits of the statements that have one of the values. */
  valueBits(kind: FacetKind, values: string[]): Prisma.Sql {
    const storable = values.filter(isStorable);
    return this.valuesWhere(Prisma.sql`kind = ${kind} AND value = ANY(${storable}::text[])`);
  }

  /** The bits of the statements of years from … to. */
  yearBits(from: number | null, to: number | null): Prisma.Sql {
    return this.valuesWhere(Prisma.sql`kind = 'year' AND value::int BETWEEN ${from ?? 0}::int AND ${to ?? 9_999}::int`);
  }

  /** A statement of which only the year is known (its day is the year) lies within where its whole year does. */
  private dayBits({ from, to }: { from: string | null; to: string | null }): Prisma.Sql {
    const first = Prisma.sql`value || CASE length(value) WHEN 4 THEN '-01-01' ELSE '' END`;
    const last = Prisma.sql`value || CASE length(value) WHEN 4 THEN '-12-31' ELSE '' END`;
    return this.valuesWhere(
      Prisma.sql`kind = 'day' AND ${first} >= ${from ?? ""}::text AND ${last} <= ${to ?? "~"}::text`,
    );
  }

  private valuesWhere(condition: Prisma.Sql): Prisma.Sql {
    const none = Prisma.sql`NULL::bit varying`;
    const values = Prisma.sql`
      SELECT block, bit_or(bits) AS bits, ${none} AS strong, ${none} AS record
      FROM search_values WHERE ${condition} GROUP BY block`;
    return this.input(this.add(values), Prisma.sql`bits`);
  }

  private add(table: Prisma.Sql): number {
    const n = this.inputs.length;
    this.inputs.push(Prisma.sql`SELECT ${n}::int AS n, taken.* FROM (${table}) AS taken`);
    return n;
  }

  private input(n: number, column: Prisma.Sql): Prisma.Sql {
    return Prisma.sql`coalesce((SELECT ${column} FROM inputs WHERE n = ${n}::int AND inputs.block = b.block), ${ZERO})`;
  }
}

function termTable(term: PlannedTerm): Prisma.Sql {
  const steps = term.near ? [] : term.patterns.flatMap((pattern) => (pattern.length === 1 ? pattern : []));
  const longer = term.near ? term.patterns : term.patterns.filter((pattern) => pattern.length > 1);
  const exact = steps.filter(({ prefix }) => !prefix).map(({ lexeme }) => lexeme);
  const beginnings = steps.filter(({ prefix }) => prefix).map(({ lexeme }) => lexeme);
  const parts = [
    ...(exact.length > 0 ? [lexemesWhere(Prisma.sql`lexeme = ANY(${exact}::text[])`)] : []),
    ...beginnings.map((from) => lexemesWhere(Prisma.sql`lexeme >= ${from} AND lexeme < ${from + LAST}`)),
    ...(longer.length > 0 ? [placesOf(longer, term)] : []),
  ];
  return Prisma.sql`
    SELECT block, bit_or(bits) AS bits, bit_or(strong) AS strong, bit_or(record) AS record
    FROM (${Prisma.join(parts, " UNION ALL ")}) AS held GROUP BY block`;
}

function lexemesWhere(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT block, bits, strong, record FROM search_lexemes WHERE ${condition}`;
}

/** Words in an order are looked up where they stand: bitmaps know of no order. */
function placesOf(patterns: Pattern[], { near }: PlannedTerm): Prisma.Sql {
  const query = Prisma.sql`${tsqueryText({ patterns, near })}::tsquery`;
  return Prisma.sql`
    SELECT block, search_bits_of(doc, 1) AS bits, search_bits_of(doc, 1) FILTER (WHERE places >= 3) AS strong,
      search_bits_of(doc, 1) FILTER (WHERE in_record) AS record
    FROM (
      SELECT statement_id, count(*) AS places, bool_or(ordinal = 0) AS in_record FROM (
        SELECT statement_id, ordinal FROM paragraphs WHERE search @@ ${query}
        UNION ALL SELECT statement_id, 0 FROM statement_words WHERE search @@ ${query}) AS place
      GROUP BY statement_id) AS found
    JOIN search_documents USING (statement_id) GROUP BY block`;
}
