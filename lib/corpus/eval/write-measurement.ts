// Keeps the figures of an evaluation in the data file from which the pages show them.
import { readFile, writeFile } from "node:fs/promises";
import { MeasurementsSchema, type Measurement } from "@/lib/domain/measured-figures";
import type { Evaluation, Figure } from "./evaluation";

const FILE = new URL("../../domain/measured-figures.json", import.meta.url);

/** Replaces the measurement of the same kind; the others stay. `date` is the day of measuring, YYYY-MM-DD. */
export async function writeMeasurement(evaluation: Evaluation, how: Measurement["how"], date: string): Promise<void> {
  const before = MeasurementsSchema.parse(JSON.parse(await readFile(FILE, "utf8")));
  const others = before.filter((measurement) => measurement.how !== how);
  const all = [...others, measurementOf(evaluation, how, date)].sort((a, b) => (a.how < b.how ? 1 : -1));
  await writeFile(FILE, `${JSON.stringify(all, null, 2)}\n`);
}

/** The figures as they are kept: rounded to a tenth of a per cent. */
function measurementOf({ all, byLanguage }: Evaluation, how: Measurement["how"], date: string): Measurement {
  const languages = byLanguage.map(({ name, documents }) => ({ language: name, documents }));
  return {
    how,
    command: how === "unseen" ? "npm run eval" : "npm run eval -- --train",
    date,
    documents: all.documents,
    languages: languages.sort((a, b) => b.documents - a.documents),
    figures: all.figures.map(rounded),
  };
}

function rounded({ field, measure, value, n, precision, recall }: Figure): Measurement["figures"][number] {
  const figure = { field, measure, value: tenth(value), n };
  return precision === undefined || recall === undefined
    ? figure
    : { ...figure, precision: tenth(precision), recall: tenth(recall) };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
