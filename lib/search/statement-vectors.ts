// What a statement is found by: the words of its paragraphs, and those of its record.
import type { StatementVectors } from "@/lib/domain/search-engine";
import type { Statement } from "@/lib/domain/statement";
import { searchVector, vectorOfFields, type SearchField } from "./search-vector";

/** The vectors of a statement, to be stored with it. */
export function statementVectors(statement: Statement): StatementVectors {
  const paragraphs = statement.paragraphs.map(({ start, end, language }) =>
    searchVector(statement.text.slice(start, end), language ?? statement.language),
  );
  return { paragraphs, record: vectorOfFields(recordFields(statement)) };
}

function recordFields({ title, speaker, delegation, onBehalfOf, meeting, priorities, citations, language }: Statement) {
  const fields: (SearchField | null | undefined)[] = [
    title && { text: title.value.text, language: title.value.language ?? language },
    ...[speaker?.value.name, speaker?.value.displayName].map((text) => (text ? { text, language: null } : null)),
    speaker?.value.role ? { text: speaker.value.role, language } : null,
    delegation && { text: delegation.value.name, language: "en" },
    ...onBehalfOf.map(({ value }) => ({ text: value, language: "en" })),
    meeting?.value.event ? { text: meeting.value.event, language } : null,
    ...priorities.map(({ label }) => ({ text: label, language: "en" })),
    ...citations.map(({ symbol }) => ({ text: symbol, language: null })),
  ];
  return fields.filter((field) => field !== null && field !== undefined);
}
