// Writes the plan of a query as SQL: the places that hold each term, and the condition on statements.
import type { PlannedNode, PlannedStep, PlannedTerm, QueryPlan } from "@/lib/domain/query";
import { Prisma } from "./generated/client";

function quoted({ lexeme, prefix }: PlannedStep): string {
  return `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'${prefix ? ":*" : ""}`;
}

/** The term as the text of a tsquery; it is bound as a parameter and cast, so its words are data and never SQL. */
export function tsqueryText({ patterns }: PlannedTerm): string {
  return patterns.map((pattern) => `(${pattern.map(quoted).join(" <-> ")})`).join(" | ");
}

/**
 * The common table expression `places` (term, statement_id, ordinal, weight): the paragraphs that hold each term, and
 * as ordinal 0 the words of the statement's record. A title tells more of a statement than one of its many paragraphs.
 */
export function placesTable({ terms }: QueryPlan): Prisma.Sql {
  const places = terms.map((term, index) => {
    const query = Prisma.sql`${tsqueryText(term)}::tsquery`;
    return Prisma.sql`
      SELECT ${index}::int AS term, statement_id, ordinal,
        CASE kind WHEN 'header' THEN 2 WHEN 'heading' THEN 2 ELSE 1 END AS weight
      FROM paragraphs WHERE search @@ ${query}
      UNION ALL
      SELECT ${index}::int, statement_id, 0, 4 FROM statement_words WHERE search @@ ${query}`;
  });
  const none = Prisma.sql`SELECT 0 AS term, '' AS statement_id, 0 AS ordinal, 0 AS weight WHERE FALSE`;
  return Prisma.sql`places AS MATERIALIZED (${terms.length === 0 ? none : Prisma.join(places, " UNION ALL ")})`;
}

/** The condition that the statement `s` answers the plan. */
export function planCondition(node: PlannedNode | null): Prisma.Sql {
  switch (node?.kind) {
    case undefined:
      return Prisma.sql`TRUE`;
    case "term":
      return Prisma.sql`s.id IN (SELECT statement_id FROM places WHERE term = ${node.term}::int)`;
    case "not":
      return Prisma.sql`NOT (${planCondition(node.node)})`;
    case "and":
      return Prisma.sql`(${Prisma.join(node.nodes.map(planCondition), " AND ")})`;
    case "or":
      return Prisma.sql`(${Prisma.join(node.nodes.map(planCondition), " OR ")})`;
  }
}
