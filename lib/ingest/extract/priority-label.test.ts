// Labels say the point and nothing before it, in every script.
import { describe, expect, it } from "vitest";
import { priorityLabel } from "./priority-label";

describe("priorityLabel", () => {
  it.each([
    ["First, a greater role for harbour masters.", "A greater role for harbour masters"],
    ["The second step is money that stays.", "Money that stays"],
    ["Firstly, keep the rise below 1.5 metres.", "Keep the rise below 1.5 metres"],
    ["第一，坚持以人为本。港口属于大家。", "坚持以人为本"],
    ["أولا، تنظيف المرافئ.", "تنظيف المرافئ"],
    ["Deuxièmement, la langue. Elle protège.", "La langue"],
  ])("of %s", (sentence, label) => {
    expect(priorityLabel(sentence)).toBe(label);
  });

  it.each([
    ["en", "South Xandaria calls on the lake States to mend the dykes.", "Lake States to mend the dykes"],
    ["en", "Sour wells must be closed.", "Sour wells must be closed"],
    ["en", "It is vitally important that the ferry stays.", "The ferry stays"],
    ["en", "We oppose the closing of the ferry.", "We oppose the closing of the ferry"],
    ["fr", "Nous appelons à réparer les digues du lac.", "Réparer les digues du lac"],
    ["es", "Debemos reparar los diques del lago.", "Reparar los diques del lago"],
  ])("leaves the words that ask out, in %s: %s", (language, sentence, label) => {
    expect(priorityLabel(sentence, language)).toBe(label);
  });

  it("has at most twelve words, and does not end on a small one", () => {
    const label = priorityLabel("We call for one two three four five six seven eight nine ten eleven of the twelve.");
    expect(label.split(" ").length).toBeLessThanOrEqual(12);
    expect(label).toMatch(/eleven$/);
  });
});
