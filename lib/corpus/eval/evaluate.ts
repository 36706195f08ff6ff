// The use case behind `npm run eval`: labelled documents go through the whole pipeline, and their records are scored.
import { existsSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { rejectedRecord, statementRecord } from "@/lib/export/statement-record";
import { shippedModels, type Models } from "@/lib/ingest/extract/model/models";
import { parseDocument } from "@/lib/ingest/pipeline";
import { labelledFiles, type LabelledFile } from "../train/labelled-documents";
import { modelsOf, trainModels } from "../train/train-models";
import { trainingStatements } from "../train/training-statements";
import { summarize, type Evaluation, type ScoredDocument } from "./evaluation";
import { scoreRecord, type PublicRecord } from "./score-record";

/** A record by its document, in the public form. */
export interface Prediction {
  file: LabelledFile;
  record: PublicRecord;
}

const FOLDS = 5;

/**
 * Scores the labelled documents of `folder` with the models of the product; where `corpora` is named, each fifth
 * of them with models that were trained on the other four and on the labelled members of archives there.
 * @throws Error where the folder is absent or of another form, or the parser fails on a document.
 */
export async function evaluate(folder: string, corpora: string | null): Promise<Evaluation> {
  if (!existsSync(folder)) {
    throw new Error(`${folder} is not there. Name a folder of labelled documents: npm run eval -- --labels FOLDER`);
  }
  const files = labelledFiles(folder);
  const predictions = corpora !== null ? await predictByFolds(files, corpora) : await predictAll(files, shippedModels);
  return scorePredictions(predictions);
}

/** The figures of these records. */
export const scorePredictions = (predictions: readonly Prediction[]): Evaluation => summarize(predictions.map(scored));

/** The records of these documents. */
export async function predictAll(files: readonly LabelledFile[], models: Models): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for (const file of files) predictions.push({ file, record: await recordOf(file, models) });
  return predictions;
}

/** The same, no document with models that have seen it. */
async function predictByFolds(files: readonly LabelledFile[], corpora: string): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rest = files.filter((_, index) => index % FOLDS !== fold);
    const models = modelsOf(trainModels(await trainingStatements(rest, corpora)));
    predictions.push(
      ...(await predictAll(
        files.filter((_, index) => index % FOLDS === fold),
        models,
      )),
    );
  }
  return predictions;
}

async function recordOf({ label, path }: LabelledFile, models: Models): Promise<PublicRecord> {
  const parsed = await parseDocument(readFileSync(path), { fileName: basename(path) }, models);
  const [statement] = parsed.statements;
  if (parsed.rejection?.reason === "parser-crashed") throw new Error(`${path}: ${parsed.rejection.message}`);
  return statement ? statementRecord(label.doc, statement) : rejectedRecord(label.doc, parsed);
}

function scored({ file: { label, path }, record }: Prediction): ScoredDocument {
  const kind = label.isStatement ? `${label.organ ?? "no organ"} ${extname(path).slice(1)}` : "no statement";
  return { doc: label.doc, kind, language: label.language ?? "none", ...scoreRecord(label, record) };
}
