// The use case behind `npm run train`: labelled documents in, weights files out.
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { labelledFiles } from "./labelled-documents";
import { trainModels } from "./train-models";
import { trainingStatements } from "./training-statements";

/** What was written for one model. */
export interface WrittenModel {
  name: string;
  path: string;
  documents: number;
  examples: number;
  bytes: number;
}

/**
 * Trains every model on the labelled documents of `folder` and the labelled members of archives in `corpora`, and
 * writes its weights file.
 * @throws Error where a folder is absent or of another form.
 */
export async function writeModels(folder: string, corpora: string): Promise<WrittenModel[]> {
  if (!existsSync(folder)) {
    throw new Error(`${folder} is not there. Name a folder of labelled documents: npm run train -- --labels FOLDER`);
  }
  const statements = await trainingStatements(labelledFiles(folder), corpora);
  const written: WrittenModel[] = [];
  for (const file of trainModels(statements)) {
    const path = fileURLToPath(weightsAddress(file.model));
    const json = serializeWeights(file);
    await writeFile(path, json);
    written.push({ name: file.model, path, ...file.trainedOn, bytes: Buffer.byteLength(json) });
  }
  return written;
}

/** Where the weights of a model are stored. */
export const weightsAddress = (model: string): URL =>
  new URL(`../../ingest/extract/model/weights/${model}.json`, import.meta.url);

/** The very text of a weights file. */
export const serializeWeights = (file: object): string => `${JSON.stringify(file, null, 1)}\n`;
