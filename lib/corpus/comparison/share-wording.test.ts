// Passages that share words by chance have no wording in common.
import { expect, it } from "vitest";
import { shareWording } from "./share-wording";
import { wordsOfPassage } from "./words-of-passage";

it.each([
  ["We want lighthouses and peace.", "We want peace and tide tables.", true],
  ["Every harbour needs a lit lighthouse.", "Every harbour, we say again, needs a painted lighthouse now.", true],
  ["The lamps of the harbour are for all.", "The oil of the tide is for us and for all of them.", false],
  ["Lamps before winter, harbours before spring.", "Spring brings harbours; winter takes lamps.", false],
  ["灯台を守ります", "灯台を直します", true],
  ["We do.", "We do.", false],
  ["", "Lamps.", false],
])("%s / %s: %s", (one, other, shared) => {
  expect(shareWording(wordsOfPassage(one), wordsOfPassage(other))).toBe(shared);
  expect(shareWording(wordsOfPassage(other), wordsOfPassage(one))).toBe(shared);
});
