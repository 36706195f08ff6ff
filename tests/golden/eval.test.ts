// Measuring: our scorer and the one that comes with the labels agree, and the pages claim no more than is true today.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { predictAll, scorePredictions, type Prediction } from "@/lib/corpus/eval/evaluate";
import type { Evaluation } from "@/lib/corpus/eval/evaluation";
import { labelledFiles } from "@/lib/corpus/train/labelled-documents";
import { MEASUREMENTS } from "@/lib/domain/measured-figures";
import { shippedModels } from "@/lib/ingest/extract/model/models";
import { describeShared, sharedPath } from "./shared-documents";

/** A figure of the pages may be above today's by no more than this. */
const TOLERANCE = 0.5;

/** Records with planted errors, so that agreement is tested on what is wrong too. */
function spoilt({ file, record }: Prediction, index: number): Prediction {
  if (!record.isStatement) return { file, record };
  const priorities = record.priorities.filter((_, at) => (at + index) % 3 > 0).flatMap((each) => [each, each]);
  const speaker = index % 4 === 0 ? null : record.speaker;
  const resolutions = [...record.resolutions, "S/RES/1 (1946)"];
  return { file, record: { ...record, speaker, priorities, resolutions, threats: record.threats.slice(index % 3) } };
}

/** What the scorer beside the labels prints, by field. */
function sharedScores(predictions: readonly Prediction[]): Map<string, number> {
  const path = join(mkdtempSync(join(tmpdir(), "rostrum-eval-")), "predictions.jsonl");
  writeFileSync(path, predictions.map(({ record }) => JSON.stringify(record)).join("\n"));
  const scorer = [sharedPath("gold/score.mjs"), sharedPath("gold/dev/labels"), path];
  const report = execFileSync(process.execPath, scorer).toString();
  const lines = report.matchAll(/^(?:accuracy|F1)\s+(\w+)\s+([\d.]+)/gmu);
  return new Map([...lines].map(([, field = "", value]) => [field, Number(value)]));
}

const ownScores = ({ all }: Evaluation): Map<string, number> =>
  new Map(all.figures.map(({ field, value }) => [field, Number(value.toFixed(1))]));

describeShared("gold/dev", () => {
  it("is scored alike by both scorers, and as high as the pages say", async () => {
    const predictions = await predictAll(labelledFiles(sharedPath("gold/dev")), shippedModels);
    const today = ownScores(scorePredictions(predictions));
    expect(today).toEqual(sharedScores(predictions));
    const bad = predictions.map(spoilt);
    expect(ownScores(scorePredictions(bad))).toEqual(sharedScores(bad));
    const claimed = MEASUREMENTS.find(({ how }) => how === "unseen");
    for (const { field, value } of claimed?.figures ?? []) {
      expect(value, `${field}: run npm run eval -- --write`).toBeLessThanOrEqual((today.get(field) ?? 0) + TOLERANCE);
    }
  });
});
