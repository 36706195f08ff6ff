// Scores the record of one document against its label, by the rules of the labelling guidelines.
import type { rejectedRecord, statementRecord } from "@/lib/export/statement-record";
import type { Label } from "../train/labelled-documents";
import { comparedWords, isSameName, sharedWords } from "./match-words";
import { emptyTally, tallySets, type Tally } from "./tally";

export type PublicRecord = ReturnType<typeof statementRecord> | ReturnType<typeof rejectedRecord>;
type StatementRecord = Extract<PublicRecord, { isStatement: true }>;

/** Facts that are right or wrong. */
export const FACTS = ["statement", "language", "speaker", "delegation", "date", "organ", "delivery"] as const;
/** Facts that are sets, scored by F1. */
export const SETS = ["onBehalfOf", "resolutions", "themes", "mainThemes", "priorities", "threats"] as const;

/** What one document adds to the figures: facts right or wrong (absent where not scored), and a tally a set. */
export interface DocumentScore {
  facts: Partial<Record<(typeof FACTS)[number], boolean>>;
  sets: Record<(typeof SETS)[number], Tally>;
}

const RESOLUTION = /^(S\/RES\/\d+).*$/u;
const SAME_QUOTE = 0.5;

/** A document that is no statement is scored on that alone. */
export function scoreRecord(label: Label, record: PublicRecord): DocumentScore {
  const facts = { statement: record.isStatement === label.isStatement };
  const given = record.isStatement ? record : null;
  if (!label.isStatement) return { facts, sets: scoreSets(label, null, false) };
  return { facts: { ...facts, ...scoreFacts(label, given, record.language) }, sets: scoreSets(label, given, true) };
}

function scoreFacts(label: Label, given: StatementRecord | null, language: string | null): DocumentScore["facts"] {
  return {
    language: language === label.language,
    speaker: isSameName(label.speaker?.name, given?.speaker?.name),
    delegation: isSameDelegation(label.delegation, given?.delegation),
    date: (given?.date ?? null) === (label.date ?? null),
    organ: (given?.organ ?? null) === (label.organ ?? null),
    delivery: (given?.delivery ?? null) === (label.delivery ?? null),
  };
}

function isSameDelegation(label: Label["delegation"], given: StatementRecord["delegation"] | undefined): boolean {
  if (!label || !given) return !label && !given;
  if (label.code || given.code) return label.code === given.code;
  return isSameName(label.name, given.name);
}

function scoreSets(label: Label, given: StatementRecord | null, scored: boolean): DocumentScore["sets"] {
  if (!scored) return Object.fromEntries(SETS.map((name) => [name, emptyTally()])) as DocumentScore["sets"];
  const priorities = given?.priorities ?? [];
  return {
    onBehalfOf: tallySets(label.onBehalfOf.map(groupName), (given?.onBehalfOf ?? []).map(groupName)),
    resolutions: tallySets(label.resolutions, (given?.resolutions ?? []).map(withoutYear)),
    themes: tallySets(label.priorities.flatMap(themesOf), priorities.flatMap(themesOf)),
    mainThemes: tallySets(label.priorities.flatMap(mainTheme), priorities.flatMap(mainTheme)),
    priorities: tallyQuotes(label.priorities, priorities),
    threats: tallySets(label.threats.map(typeOf), (given?.threats ?? []).map(typeOf)),
  };
}

const groupName = (name: string): string => comparedWords(name).join(" ");
const withoutYear = (symbol: string): string => symbol.replace(RESOLUTION, "$1");
const themesOf = ({ themes }: { themes: readonly string[] }): readonly string[] => themes;
const mainTheme = ({ themes }: { themes: readonly string[] }): readonly string[] => themes.slice(0, 1);
const typeOf = ({ type }: { type: string }): string => type;

/** Quotes match one to one: each expected one takes the open one that shares most words, more than half of the shorter. */
function tallyQuotes(expected: readonly { quote: string }[], given: readonly { quote: string }[]): Tally {
  const open = new Set(given.map(({ quote }) => quote).entries());
  let found = 0;
  for (const { quote } of expected) {
    const ranked = [...open].map((each) => ({ each, share: sharedWords(quote, each[1]) }));
    const best = ranked.reduce<(typeof ranked)[number] | null>(
      (a, b) => (b.share > (a?.share ?? SAME_QUOTE) ? b : a),
      null,
    );
    if (best) found += open.delete(best.each) ? 1 : 0;
  }
  return { found, wrong: open.size, missed: expected.length - found };
}
