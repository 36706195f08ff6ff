// Training: the same bits twice, what it learns is what the examples show, and stored weights score as trained.
import { describe, expect, it } from "vitest";
import { FeatureBag } from "@/lib/ingest/extract/model/feature-bag";
import { scoreClasses, strongestFeatures } from "@/lib/ingest/extract/model/linear-model";
import { decodeWeights, encodeWeights } from "@/lib/ingest/extract/model/weights-file";
import type { Example } from "./example";
import { exactSigmoid } from "@/lib/ingest/extract/model/exact-sigmoid";
import { trainLinear, type TrainingPlan } from "./train-linear";

const CLASSES = ["sea", "sky", "rare"];
const PLAN: TrainingPlan = { model: "m", classes: CLASSES, epochs: 20, fewest: 1, rate: 0.5, l1: 0.01, l2: 0.01 };

function example(document: number, words: string[], truth: string, hinted: string): Example {
  return {
    document,
    bag: new FeatureBag().addAll(words),
    pairs: CLASSES.map((code) => new FeatureBag().addAll(code === hinted ? ["hint"] : [])),
    targets: CLASSES.map((code) => (code === truth ? 1 : 0)),
  };
}

const EXAMPLES = [
  example(0, ["fish", "the"], "sea", "sea"),
  example(1, ["fish", "deep"], "sea", "sea"),
  example(2, ["bird", "the"], "sky", "sky"),
  example(3, ["bird", "high"], "sky", "sky"),
];
const MODEL = decodeWeights(encodeWeights(trainLinear(EXAMPLES, PLAN)));

describe("trainLinear", () => {
  it("gives the same stored bytes from the same examples", () => {
    const stored = () => JSON.stringify(encodeWeights(trainLinear(EXAMPLES, PLAN)));
    expect(stored()).toBe(stored());
  });

  it("learns which feature speaks for which class, and can say so", () => {
    const bag = new FeatureBag().addAll(["bird", "the", "unheard"]);
    const [sea = 0, sky = 0] = scoreClasses(MODEL, bag);
    expect(sky).toBeGreaterThan(0);
    expect(sea).toBeLessThan(0);
    expect(strongestFeatures(MODEL, 1, { bag }, 1)).toMatchObject([{ feature: "bird" }]);
  });

  it("carries what all classes share over to one without examples", () => {
    const bag = new FeatureBag().add("unheard");
    const pairs = CLASSES.map((code) => new FeatureBag().addAll(code === "rare" ? ["hint"] : []));
    const [sea = 0, , rare = 0] = scoreClasses(MODEL, bag, pairs);
    expect(rare - sea).toBeGreaterThan(scoreClasses(MODEL, bag)[2]! - scoreClasses(MODEL, bag)[0]!);
  });

  it("leaves out features of too few documents and targets that nobody knows", () => {
    const unknown = EXAMPLES.map((each) => ({
      ...each,
      targets: [null, ...each.targets.slice(1)] as (0 | 1 | null)[],
    }));
    const trained = trainLinear(unknown, { ...PLAN, fewest: 2 });
    expect(trained.bias[0]).toBe(0);
    expect(trained.rows.size).toBeLessThanOrEqual(4);
  });

  it("refuses weights of another format", () => {
    expect(() => decodeWeights({ ...encodeWeights(trainLinear(EXAMPLES, PLAN)), format: 0 })).toThrow(
      /train them again/,
    );
  });
});

describe("exactSigmoid", () => {
  it.each([-40, -5, -0.3, 0, 0.3, 5, 40])("is the logistic function at %d", (x) => {
    expect(exactSigmoid(x)).toBeCloseTo(1 / (1 + Math.exp(-x)), 4);
  });
});
