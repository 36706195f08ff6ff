// From scores of documents to figures: for all of them, by kind, by language, and the documents that cost most.
import { FACTS, SETS, type DocumentScore } from "./score-record";
import { addTallies, f1, precision, recall, type Tally } from "./tally";

/** A scored document; `kind` is the body it was made in and the form it came in. */
export interface ScoredDocument extends DocumentScore {
  doc: string;
  kind: string;
  language: string;
}

/** One measured figure in per cent; `precision` and `recall` where it is an F1. `n`: documents or labelled items. */
export interface Figure {
  field: string;
  measure: "accuracy" | "F1";
  value: number;
  n: number;
  precision?: number;
  recall?: number;
}

/** Figures of a group of documents. */
export interface FigureGroup {
  name: string;
  documents: number;
  figures: Figure[];
}

/** How many errors of a set a document made, for the list of those that cost most. */
export interface CostlyDocument {
  doc: string;
  kind: string;
  errors: Record<string, number>;
  total: number;
}

export interface Evaluation {
  all: FigureGroup;
  byKind: FigureGroup[];
  byLanguage: FigureGroup[];
  costliest: CostlyDocument[];
}

const COSTLIEST = 10;

export function summarize(documents: readonly ScoredDocument[]): Evaluation {
  return {
    all: groupFigures("all", documents),
    byKind: groupsBy(documents, ({ kind }) => kind),
    byLanguage: groupsBy(documents, ({ language }) => language),
    costliest: documents
      .map(costOf)
      .sort((a, b) => b.total - a.total)
      .slice(0, COSTLIEST),
  };
}

function groupsBy(documents: readonly ScoredDocument[], key: (document: ScoredDocument) => string): FigureGroup[] {
  const names = [...new Set(documents.map(key))].sort();
  return names.map((name) =>
    groupFigures(
      name,
      documents.filter((document) => key(document) === name),
    ),
  );
}

function groupFigures(name: string, documents: readonly ScoredDocument[]): FigureGroup {
  const facts = FACTS.map((field) =>
    accuracyFigure(
      field,
      documents.flatMap(({ facts: own }) => own[field] ?? []),
    ),
  );
  const sets = SETS.map((field) => f1Figure(field, addTallies(documents.map(({ sets: own }) => own[field]))));
  return { name, documents: documents.length, figures: [...facts, ...sets] };
}

function accuracyFigure(field: string, verdicts: readonly boolean[]): Figure {
  const right = verdicts.filter(Boolean).length;
  return { field, measure: "accuracy", value: (100 * right) / (verdicts.length || 1), n: verdicts.length };
}

function f1Figure(field: string, tally: Tally): Figure {
  const n = tally.found + tally.missed;
  return { field, measure: "F1", value: f1(tally), n, precision: precision(tally), recall: recall(tally) };
}

function costOf({ doc, kind, sets }: ScoredDocument): CostlyDocument {
  const errors = Object.fromEntries(SETS.map((name) => [name, sets[name].wrong + sets[name].missed]));
  return { doc, kind, errors, total: Object.values(errors).reduce((sum, count) => sum + count, 0) };
}
