// Every record of a statement in one list, with the rule that found it: the answer to "how do you know?".
import type { Span } from "@/lib/domain/span";
import type { Fact, Statement } from "@/lib/domain/statement";
import { DELIVERY_LABELS, STATEMENT_WORDING as WORDING } from "./statement-wording";
import { organLabel, threatLabel } from "./taxonomy-labels";

export interface FoundRecord {
  record: string;
  value: string;
  ruleId: string;
  spans: readonly Span[];
}

function ofFact<T>(record: string, fact: Fact<T> | null, show: (value: T) => string): FoundRecord[] {
  return fact ? [{ record, value: show(fact.value), ruleId: fact.ruleId, spans: fact.evidence }] : [];
}

function facts(statement: Statement): FoundRecord[] {
  const { title, speaker, delegation, date, year, organ, meeting, delivery, onBehalfOf, alignment } = statement;
  return [
    ...ofFact("Title", title, (value) => value.text),
    ...ofFact(WORDING.delegation, delegation, (value) => value.name),
    ...ofFact(WORDING.speaker, speaker, (value) => value.name),
    ...onBehalfOf.flatMap((fact) => ofFact(WORDING.onBehalfOf, fact, String)),
    ...alignment.flatMap((fact) => ofFact(WORDING.alignment, fact, String)),
    ...ofFact(WORDING.date, date, (value) => value.iso),
    ...ofFact(WORDING.year, year, String),
    ...ofFact(WORDING.organ, organ, organLabel),
    ...ofFact(WORDING.meeting, meeting, (value) => value.event ?? value.symbol ?? value.format ?? ""),
    ...ofFact(WORDING.delivery, delivery, (value) => DELIVERY_LABELS[value]),
  ];
}

/** Facts first, then priorities, threats, cited documents and names, each in order of the text. */
export function foundRecords(statement: Statement): FoundRecord[] {
  const { priorities, threats, citations, mentions } = statement;
  return [
    ...facts(statement),
    ...priorities.map(({ ordinal, label, ruleId, anchor }) => ({
      record: `Priority ${ordinal}`,
      value: label,
      ruleId,
      spans: [anchor],
    })),
    ...threats.map(({ type, ruleId, evidence }) => ({
      record: "Threat",
      value: threatLabel(type),
      ruleId,
      spans: evidence,
    })),
    ...citations.map(({ symbol, ruleId, evidence }) => ({
      record: "Cited document",
      value: symbol,
      ruleId,
      spans: evidence,
    })),
    ...mentions.map(({ name, ruleId, evidence }) => ({ record: "Name", value: name, ruleId, spans: evidence })),
  ];
}
