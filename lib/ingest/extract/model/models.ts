// The trained models that extraction asks, each unpacked from its weights file when it is first needed.
import type { LinearModel } from "./linear-model";
import { decodeWeights, type WeightsFile } from "./weights-file";
import asks from "./weights/asks.json" with { type: "json" };
import statementMainThemes from "./weights/statement-main-themes.json" with { type: "json" };
import statementThemes from "./weights/statement-themes.json" with { type: "json" };
import themes from "./weights/themes.json" with { type: "json" };
import threatSentences from "./weights/threat-sentences.json" with { type: "json" };
import threats from "./weights/threats.json" with { type: "json" };

const FILES = {
  asks,
  themes,
  "statement-themes": statementThemes,
  "statement-main-themes": statementMainThemes,
  "threat-sentences": threatSentences,
  threats,
} satisfies Record<string, WeightsFile>;

export type ModelName = keyof typeof FILES;

/** Every model by name, each after those that it may ask; the weights of each stand in `weights/<name>.json`. */
export const MODEL_NAMES = Object.keys(FILES) as ModelName[];

/** Gives the model of a name. Training and cross-validation give models of their own. */
export type Models = (name: ModelName) => LinearModel;

const unpacked = new Map<ModelName, LinearModel>();

/** The models that come with the product. @throws Error where a weights file is of another format. */
export const shippedModels: Models = (name) => {
  let model = unpacked.get(name);
  if (!model) unpacked.set(name, (model = decodeWeights(FILES[name])));
  return model;
};
