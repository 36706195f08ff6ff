// Puts the header facts of a statement together again: values from `statements`, provenance from `facts`.
import { groupEvidence } from "./group-evidence";
import type { StatementWithRows } from "./statement-with-rows";

/** The header facts as the domain's schema expects them, each null (or empty) where the statement has no such fact. */
export function headerFacts(row: StatementWithRows) {
  const withProvenance = provenanceOf(row);
  return {
    title: withProvenance("title", { text: row.title, language: row.titleLanguage }),
    speaker: withProvenance("speaker", {
      name: row.speakerName,
      role: row.speakerRole,
      displayName: row.speakerDisplayName,
    }),
    delegation: withProvenance("delegation", { code: delegationCode(row), name: row.delegationName }),
    onBehalfOf: groupsOf(row, "on-behalf-of", withProvenance),
    alignment: groupsOf(row, "alignment", withProvenance),
    date: withProvenance("date", { iso: row.date ?? undefined, printed: row.datePrinted }),
    year: withProvenance("year", row.year),
    organ: withProvenance("organ", row.organ),
    meeting: withProvenance("meeting", {
      event: row.event,
      format: row.meetingFormat,
      symbol: row.meetingSymbol,
      agendaItem: row.agendaItem,
      host: row.meetingHost,
      president: row.meetingPresident,
    }),
    delivery: withProvenance("delivery", row.delivery),
    original: withProvenance("original", row.originalLanguage),
  };
}

type WithProvenance = ReturnType<typeof provenanceOf>;

function provenanceOf(row: StatementWithRows) {
  const evidence = groupEvidence(row.evidence);
  const facts = new Map(row.facts.map((fact) => [`fact/${fact.field}/${fact.ordinal}`, fact]));
  return <T>(field: string, value: T, ordinal = 1) => {
    const key = `fact/${field}/${ordinal}`;
    const fact = facts.get(key);
    return fact ? { value, evidence: evidence(key), from: fact.origin, ruleId: fact.ruleId } : null;
  };
}

function groupsOf(row: StatementWithRows, relation: string, withProvenance: WithProvenance) {
  const groups = row.groups.filter((group) => group.relation === relation);
  return groups.map(({ groupCode, ordinal }) => withProvenance(relation, groupCode, ordinal));
}

/** A delegation's id is its code, but for organisations (`org-…`), which have none. */
function delegationCode({ delegationId }: StatementWithRows): string | null {
  return delegationId?.startsWith("org-") ? null : delegationId;
}
