// Finds the values that the fields of a query mean, before the query is planned.
import type { Database } from "@/lib/db/connect";
import { CORPUS_FIELDS, findFieldValues, type CorpusField } from "@/lib/db/find-field-values";
import type { Query, QueryNode } from "@/lib/domain/query";
import type { FieldValues } from "@/lib/search/plan-query";

type FieldNode = QueryNode & { kind: "field" };

/** The values of every field in the query; those of closed lists are codes already. */
export async function readFieldValues(database: Database, { root }: Query): Promise<FieldValues> {
  const fields = root ? fieldsIn(root) : [];
  const found = new Map<string, string[]>();
  for (const { field, text } of fields) {
    const known = CORPUS_FIELDS.find((name): name is CorpusField => name === field);
    if (known) found.set(`${field}:${text}`, await findFieldValues(database, known, text));
  }
  return (field, text) => found.get(`${field}:${text}`) ?? [text];
}

function fieldsIn(node: QueryNode): FieldNode[] {
  if (node.kind === "field") return [node];
  if (node.kind === "not") return fieldsIn(node.node);
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(fieldsIn) : [];
}
