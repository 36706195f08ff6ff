// Finds the values that the fields of a query mean, before the query is planned.
import { CORPUS_FIELDS, findFieldValues, type CorpusField } from "@/lib/db/find-field-values";
import type { FieldNode, Query, QueryNode } from "@/lib/domain/query";
import type { FieldValues } from "@/lib/search/plan-query";
import type { Corpus } from "./corpus";
import { findSpeakers } from "./find-speakers";

/** The values of every field in the query, those of closed lists are codes already; and the fields that have none. */
export async function readFieldValues(
  corpus: Corpus,
  { root }: Query,
): Promise<{ fieldValues: FieldValues; unknown: FieldNode[] }> {
  const fields = root ? fieldsIn(root) : [];
  const found = new Map<string, string[]>();
  for (const { field, text } of fields) {
    if (found.has(`${field}:${text}`)) continue;
    const known = CORPUS_FIELDS.find((name): name is CorpusField => name === field);
    if (known) found.set(`${field}:${text}`, await findFieldValues(corpus.database, known, text));
    if (field === "speaker") found.set(`${field}:${text}`, await findSpeakers(corpus, text));
  }
  return {
    fieldValues: (field, text) => found.get(`${field}:${text}`) ?? [text],
    unknown: fields.filter(({ field, text }) => found.get(`${field}:${text}`)?.length === 0),
  };
}

function fieldsIn(node: QueryNode): FieldNode[] {
  if (node.kind === "field") return [node];
  if (node.kind === "not") return fieldsIn(node.node);
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(fieldsIn) : [];
}
