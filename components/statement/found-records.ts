// Every record of a statement in one list, with the rule that found it: the answer to "how do you know?".
import { languageName } from "@/components/ui/formats";
import type { Addressee, Position } from "@/lib/domain/act";
import { stancesOf } from "@/lib/domain/citation-stances";
import type { Locale } from "@/lib/domain/locale";
import { writtenFacts, type FactWriters } from "@/lib/domain/single-facts";
import type { Span } from "@/lib/domain/span";
import type { Citation, Fact, Priority, Statement, Threat } from "@/lib/domain/statement";
import { ACT_WORDING } from "./act-wording";
import { partyLabel } from "./party-label";
import { STATEMENT_WORDING } from "./statement-wording";
import { documentLabel, organLabel, subjectLabel, threatLabel } from "./taxonomy-labels";

export interface FoundRecord {
  record: string;
  value: string;
  /** Null where a parser kept no note of it. */
  ruleId: string | null;
  spans: readonly Span[];
  /** What spoke the loudest in a trained model: for the record, and for each of its themes. */
  reasons?: readonly Reason[];
}

/** Features of a model, as "feature +1.2"; `about` names the theme that they speak of, null for the record itself. */
export interface Reason {
  about: string | null;
  features: readonly string[];
}

const ofFact = (record: string, value: string, { ruleId, evidence }: Fact<unknown>): FoundRecord => ({
  record,
  value,
  ruleId,
  spans: evidence,
});

const factWriters = (locale: Locale): FactWriters => ({
  title: ({ text }) => text,
  delegation: ({ name }) => name,
  speaker: ({ name }) => name,
  date: ({ iso }) => iso,
  year: String,
  organ: (code) => organLabel(code, locale),
  meeting: ({ event, symbol, format }) => event ?? symbol ?? format ?? "",
  delivery: (code) => STATEMENT_WORDING[locale].deliveries[code],
  original: (code) => languageName(code, locale),
});

function facts(statement: Statement, locale: Locale): FoundRecord[] {
  const words = STATEMENT_WORDING[locale];
  return [
    ...writtenFacts(statement, factWriters(locale)).map(({ name, fact, written }) =>
      ofFact(words[name], written, fact),
    ),
    ...statement.onBehalfOf.map((fact) => ofFact(words.onBehalfOf, fact.value, fact)),
    ...statement.alignment.map((fact) => ofFact(words.alignment, fact.value, fact)),
  ];
}

/** Facts first, then priorities, threats, cited documents and names, each in order of the text. */
export function foundRecords(statement: Statement, locale: Locale): FoundRecord[] {
  const words = STATEMENT_WORDING[locale];
  const { priorities, threats, citations, mentions } = statement;
  return [
    ...facts(statement, locale),
    ...priorities.flatMap((priority) => priorityRecords(priority, locale)),
    ...threats.flatMap((threat) => threatRecords(threat, locale)),
    ...citations.flatMap((citation) => citationRecords(citation, locale)),
    ...mentions.map(({ name, ruleId, evidence }) => ({
      record: words.records.mention,
      value: name,
      ruleId,
      spans: evidence,
    })),
  ];
}

function priorityRecords(priority: Priority, locale: Locale): FoundRecord[] {
  const { ordinal, label, ruleId, anchor, position, themes, reasons = [], themeReasons = [] } = priority;
  const ofThemes = themes.map((code, at) => ({
    about: subjectLabel({ kind: "theme", code }, locale),
    features: themeReasons[at] ?? [],
  }));
  const record = STATEMENT_WORDING[locale].priorityNumber(ordinal);
  return [
    { record, value: label, ruleId, spans: [anchor], reasons: said([{ about: null, features: reasons }, ...ofThemes]) },
    ...(position ? positionRecords(record, position, locale) : []),
  ];
}

function threatRecords({ type, ruleId, evidence, reasons, actors, targets }: Threat, locale: Locale): FoundRecord[] {
  const { record, label } = { record: STATEMENT_WORDING[locale].records.threat, label: threatLabel(type, locale) };
  const { by, against } = ACT_WORDING[locale];
  return [
    { record, value: label, ruleId, reasons: said([{ about: null, features: reasons ?? [] }]), spans: evidence },
    ...partyRecords(record, `${label} · ${by}`, actors, locale),
    ...partyRecords(record, `${label} · ${against}`, targets, locale),
  ];
}

function citationRecords({ symbol, ruleId, evidence }: Citation, locale: Locale): FoundRecord[] {
  const { record, label } = {
    record: STATEMENT_WORDING[locale].records.citation,
    label: documentLabel(symbol, locale),
  };
  return [
    { record, value: label, ruleId, spans: evidence },
    ...stancesOf(evidence).map((stance) => ({
      record,
      value: `${label} · ${ACT_WORDING[locale].acts[stance.act]}`,
      ruleId: stance.ruleId,
      spans: stance.passages,
    })),
  ];
}

const said = (reasons: readonly Reason[]): Reason[] => reasons.filter(({ features }) => features.length > 0);

/** "Ransomware · by State-sponsored actors", one for each of those whom the text names so. */
function partyRecords(
  record: string,
  how: string,
  parties: readonly (Addressee | Threat["actors"][number])[],
  locale: Locale,
): FoundRecord[] {
  return parties.map((party) => {
    const { ruleId, evidence } = party;
    return { record, value: `${how} ${partyLabel(party, locale)}`, ruleId, spans: [evidence] };
  });
}

function positionRecords(record: string, { act, cue, addressees, ruleId }: Position, locale: Locale): FoundRecord[] {
  const value = ACT_WORDING[locale].acts[act];
  return [
    { record, value, ruleId, spans: [cue] },
    ...partyRecords(record, `${value} · ${ACT_WORDING[locale].to}`, addressees, locale),
  ];
}
