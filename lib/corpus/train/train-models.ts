// All models of the product trained from labelled statements, each after those that it asks.
import type { LinearModel } from "@/lib/ingest/extract/model/linear-model";
import { MODEL_NAMES, type ModelName, type Models } from "@/lib/ingest/extract/model/models";
import {
  decodeWeights,
  encodeWeights,
  type TrainedWeights,
  type WeightsFile,
} from "@/lib/ingest/extract/model/weights-file";
import type { LabelledStatement } from "./labelled-documents";
import { labelledReadings, type LabelledReading } from "./labelled-reading";
import { trainAsks } from "./train-asks";
import { trainStatementMainThemes, trainStatementThemes } from "./train-statement-themes";
import { trainThemes } from "./train-themes";
import { trainThreats, trainThreatSentences } from "./train-threats";

/** How each model is trained. */
const TRAINERS: Record<ModelName, (readings: readonly LabelledReading[]) => TrainedWeights> = {
  asks: trainAsks,
  themes: trainThemes,
  "statement-themes": trainStatementThemes,
  "statement-main-themes": trainStatementMainThemes,
  "threat-sentences": trainThreatSentences,
  threats: trainThreats,
};

/** The weights of all models, in the order of `MODEL_NAMES`: a model may ask those before it. */
export function trainModels(statements: readonly LabelledStatement[]): WeightsFile[] {
  const trained = new Map<ModelName, LinearModel>();
  const readings = labelledReadings(statements, (name) => modelAmong(trained, name));
  return MODEL_NAMES.map((name) => {
    const file = encodeWeights(TRAINERS[name](readings));
    trained.set(name, decodeWeights(file));
    return file;
  });
}

/** The models of freshly trained weights. */
export function modelsOf(files: readonly WeightsFile[]): Models {
  const decoded = new Map(files.map((file) => [file.model as ModelName, decodeWeights(file)]));
  return (name) => modelAmong(decoded, name);
}

function modelAmong(models: ReadonlyMap<ModelName, LinearModel>, name: ModelName): LinearModel {
  const model = models.get(name);
  if (!model) throw new Error(`The model "${name}" is asked before it is trained.`);
  return model;
}
