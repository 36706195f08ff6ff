// Says for each record of a statement how it was found: the rule in words, and the passage, as lines for people.
import type { Addressee, Position } from "@/lib/domain/act";
import { UNREAD_LANGUAGE } from "@/lib/domain/notice";
import { stancesOf } from "@/lib/domain/citation-stances";
import { writtenFacts, type FactWriters } from "@/lib/domain/single-facts";
import type { Fact, Statement } from "@/lib/domain/statement";
import { findRule } from "@/lib/domain/rules/find-rule";
import type { Span } from "@/lib/domain/span";
import type { ThreatParty } from "@/lib/domain/threat-party";

const LONGEST = 160;

interface Explained {
  what: string;
  /** Null where a parser kept no note of it. */
  ruleId: string | null;
  reasons?: readonly string[] | undefined;
  /** Other parts of the record that a model chose, each with its reasons. */
  parts?: readonly { name: string; reasons: readonly string[] }[];
  passages: readonly (Span & { quote: string })[];
}

/** The lines of one statement, headed by `doc`; places count UTF-16 code units of the statement's text. */
export function explainStatement(doc: string, statement: Statement): string[] {
  const records = [...facts(statement), ...points(statement), ...named(statement)];
  return [doc, ...unread(statement), ...records.flatMap(lines), ""];
}

/** What a statement in a language without lexicons says of itself. */
const unread = ({ notices }: Statement): string[] =>
  notices.filter(({ ruleId }) => ruleId === UNREAD_LANGUAGE).map(({ message }) => `  ${message}`);

function lines({ what, ruleId, reasons = [], parts = [], passages }: Explained): string[] {
  const rule = ruleId === null ? null : findRule(ruleId);
  const [first] = passages;
  const more = passages.length > 1 ? ` and ${passages.length - 1} more` : "";
  return [
    `  ${what}`,
    `    ${ruleId ?? "found by a rule that is not on record"}${rule ? `: ${rule.label.en}. ${rule.scope}` : ""}`,
    ...(reasons.length > 0 ? [`    strongest features: ${reasons.join(", ")}`] : []),
    ...parts.map((part) => `    strongest features for ${part.name}: ${part.reasons.join(", ")}`),
    first ? `    ${first.start}–${first.end}${more}: “${cut(first.quote)}”` : "    not from the text",
  ];
}

function facts(statement: Statement): Explained[] {
  return [
    ...writtenFacts(statement, WRITERS).map(({ name, fact, written }) => explainFact(name, written, fact)),
    ...statement.onBehalfOf.map((fact) => explainFact("on behalf of", fact.value, fact)),
    ...statement.alignment.map((fact) => explainFact("aligns itself with", fact.value, fact)),
  ];
}

const WRITERS: FactWriters = {
  title: ({ text }) => text,
  delegation: ({ code, name }) => (code ? `${name} (${code})` : name),
  speaker: ({ name, role }) => (role ? `${name}, ${role}` : name),
  date: ({ iso, printed }) => `${iso}, printed as ${printed}`,
  year: String,
  organ: String,
  meeting: ({ event, format, symbol }) => [event, format, symbol].filter(Boolean).join("; "),
  delivery: String,
  original: String,
};

const explainFact = (what: string, written: string, { ruleId, evidence }: Fact<unknown>): Explained => ({
  what: `${what}: ${oneLine(written)}`,
  ruleId,
  passages: evidence,
});

function points({ priorities, threats }: Statement): Explained[] {
  return [
    ...priorities.flatMap(
      ({ ordinal, label, themes, anchor, position, ruleId, reasons, themeReasons = [] }): Explained[] => [
        {
          what: `priority ${ordinal}: ${label} [${themes.join(", ")}]`,
          ruleId,
          reasons,
          parts: themes.map((name, at) => ({ name, reasons: themeReasons[at] ?? [] })).filter(isSaid),
          passages: [anchor],
        },
        ...(position ? explainPosition(`priority ${ordinal}`, position) : []),
      ],
    ),
    ...threats.flatMap(({ type, evidence, ruleId, reasons, actors, targets }): Explained[] => [
      { what: `threat: ${type}`, ruleId, reasons, passages: evidence },
      ...explainParties(`threat ${type} by`, actors),
      ...explainParties(`threat ${type} against`, targets),
    ]),
  ];
}

const explainParties = (how: string, parties: readonly (ThreatParty | Addressee)[]): Explained[] =>
  parties.map(({ name, evidence, ruleId }) => ({ what: `${how} ${name}`, ruleId, passages: [evidence] }));

const explainPosition = (priority: string, { act, cue, addressees, ruleId }: Position): Explained[] => [
  { what: `${priority} ${act}`, ruleId, passages: [cue] },
  ...explainParties(`${priority} directed at`, addressees),
];

const isSaid = ({ reasons }: { reasons: readonly string[] }): boolean => reasons.length > 0;

function named({ citations, mentions }: Statement): Explained[] {
  return [
    ...citations.flatMap(({ symbol, evidence, ruleId }) => [
      { what: `cites ${symbol}`, ruleId, passages: evidence },
      ...stancesOf(evidence).map((stance) => ({ ...stance, what: `${stance.act} where it cites ${symbol}` })),
    ]),
    ...mentions.map(({ kind, name, evidence, ruleId }) => ({
      what: `names ${kind} ${name}`,
      ruleId,
      passages: evidence,
    })),
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

function cut(quote: string): string {
  const line = oneLine(quote);
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)} …`;
}
