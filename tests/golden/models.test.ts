// The committed weights are what training gives today: nobody changed a feature and forgot to train again.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { labelledFiles } from "@/lib/corpus/train/labelled-documents";
import { trainModels } from "@/lib/corpus/train/train-models";
import { trainingStatements } from "@/lib/corpus/train/training-statements";
import { serializeWeights, weightsAddress } from "@/lib/corpus/train/write-models";
import { describeShared, sharedPath } from "./shared-documents";

/** Training takes some two minutes of a processor that has nothing else to do. */
const MINUTES = 900_000;

describeShared("gold/train", () => {
  it(
    "gives the committed weights again, byte for byte",
    async () => {
      const statements = await trainingStatements(labelledFiles(sharedPath("gold/train")), sharedPath("corpora"));
      for (const file of trainModels(statements)) {
        const committed = readFileSync(weightsAddress(file.model), "utf8");
        expect(serializeWeights(file) === committed, `${file.model}: run npm run train and commit its weights`).toBe(
          true,
        );
      }
    },
    MINUTES,
  );
});
