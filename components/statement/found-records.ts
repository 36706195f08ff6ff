// Every record of a statement in one list, with the rule that found it: the answer to "how do you know?".
import { languageName } from "@/components/ui/formats";
import type { Position } from "@/lib/domain/act";
import type { Locale } from "@/lib/domain/locale";
import type { Span } from "@/lib/domain/span";
import type { Fact, Statement } from "@/lib/domain/statement";
import { ACT_WORDING } from "./act-wording";
import { STATEMENT_WORDING } from "./statement-wording";
import { documentLabel, organLabel, threatLabel } from "./taxonomy-labels";

export interface FoundRecord {
  record: string;
  value: string;
  ruleId: string;
  spans: readonly Span[];
}

function ofFact<T>(record: string, fact: Fact<T> | null, show: (value: T) => string): FoundRecord[] {
  return fact ? [{ record, value: show(fact.value), ruleId: fact.ruleId, spans: fact.evidence }] : [];
}

function facts(statement: Statement, locale: Locale): FoundRecord[] {
  const words = STATEMENT_WORDING[locale];
  const { title, speaker, delegation, date, year, organ, meeting, delivery, original } = statement;
  const { onBehalfOf, alignment } = statement;
  return [
    ...ofFact(words.title, title, (value) => value.text),
    ...ofFact(words.delegation, delegation, (value) => value.name),
    ...ofFact(words.speaker, speaker, (value) => value.name),
    ...onBehalfOf.flatMap((fact) => ofFact(words.onBehalfOf, fact, String)),
    ...alignment.flatMap((fact) => ofFact(words.alignment, fact, String)),
    ...ofFact(words.date, date, (value) => value.iso),
    ...ofFact(words.year, year, String),
    ...ofFact(words.organ, organ, (value) => organLabel(value, locale)),
    ...ofFact(words.meeting, meeting, (value) => value.event ?? value.symbol ?? value.format ?? ""),
    ...ofFact(words.delivery, delivery, (value) => words.deliveries[value]),
    ...ofFact(words.original, original, (value) => languageName(value, locale)),
  ];
}

/** Facts first, then priorities, threats, cited documents and names, each in order of the text. */
export function foundRecords(statement: Statement, locale: Locale): FoundRecord[] {
  const words = STATEMENT_WORDING[locale];
  const { priorities, threats, citations, mentions } = statement;
  return [
    ...facts(statement, locale),
    ...priorities.flatMap(({ ordinal, label, ruleId, anchor, position }) => [
      { record: words.priorityNumber(ordinal), value: label, ruleId, spans: [anchor] },
      ...(position ? [positionRecord(ordinal, position, locale)] : []),
    ]),
    ...threats.map(({ type, ruleId, evidence }) => ({
      record: words.records.threat,
      value: threatLabel(type, locale),
      ruleId,
      spans: evidence,
    })),
    ...citations.map(({ symbol, ruleId, evidence }) => ({
      record: words.records.citation,
      value: documentLabel(symbol, locale),
      ruleId,
      spans: evidence,
    })),
    ...mentions.map(({ name, ruleId, evidence }) => ({
      record: words.records.mention,
      value: name,
      ruleId,
      spans: evidence,
    })),
  ];
}

function positionRecord(ordinal: number, { act, cue, ruleId }: Position, locale: Locale): FoundRecord {
  const record = STATEMENT_WORDING[locale].priorityNumber(ordinal);
  return { record, value: ACT_WORDING[locale].acts[act], ruleId, spans: [cue] };
}
