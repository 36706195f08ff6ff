// The figures of an evaluation as tables.
import type { CostlyDocument, Evaluation, Figure, FigureGroup } from "@/lib/corpus/eval/evaluation";

const WIDTH = 16;
/** Fields whose figures tell kinds and languages apart; the others stand in the first table. */
const COMPARED = ["threats", "themes", "mainThemes", "priorities", "resolutions", "onBehalfOf", "organ"];

/** All figures, then those by kind and by language, then the documents with the most errors. */
export function formatEvaluation({ all, byKind, byLanguage, costliest }: Evaluation): string {
  return [
    `${all.documents} documents`,
    ...all.figures.map(figureLine),
    "",
    ...groupTable("kind", byKind),
    "",
    ...groupTable("language", byLanguage),
    "",
    "most errors (missed and wrong)",
    ...costliest.map(costLine),
  ].join("\n");
}

function figureLine({ field, measure, value, n, precision, recall }: Figure): string {
  const parts = precision === undefined ? "" : `   precision ${percent(precision)}  recall ${percent(recall)}`;
  return `${measure.padEnd(10)}${field.padEnd(WIDTH)}${percent(value)}   n ${String(n).padStart(5)}${parts}`;
}

function groupTable(heading: string, groups: readonly FigureGroup[]): string[] {
  const head = `${heading.padEnd(WIDTH)}${"n".padStart(4)}${COMPARED.map((field) => field.padStart(13)).join("")}`;
  return [head, ...groups.map(groupLine)];
}

function groupLine({ name, documents, figures }: FigureGroup): string {
  const values = COMPARED.map((field) => figures.find((figure) => figure.field === field));
  const cells = values.map((figure) => (figure && figure.n > 0 ? percent(figure.value) : "–").padStart(13));
  return `${name.padEnd(WIDTH)}${String(documents).padStart(4)}${cells.join("")}`;
}

function costLine({ doc, kind, errors, total }: CostlyDocument): string {
  const parts = Object.entries(errors).filter(([, count]) => count > 0);
  return `${doc.padEnd(8)}${kind.padEnd(WIDTH)}${String(total).padStart(4)}   ${parts.map((part) => part.join(" ")).join(", ")}`;
}

const percent = (value = 0): string => value.toFixed(1).padStart(5);
