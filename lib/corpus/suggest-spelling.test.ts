// A suggestion must lead somewhere: to the word that was meant, not to another misprint of it, and never to nothing.
import { describe, expect, it } from "vitest";
import { nearestWord } from "./suggest-spelling";

describe("nearestWord", () => {
  it.each([
    ["a word over a misprint of it that is nearer", "lihgthose", { lighthose: 2, lighthouse: 900 }, "lighthouse"],
    ["the nearer word over one that is hardly more frequent", "tidings", { tiding: 40, tidied: 90 }, "tiding"],
    ["a swap of neighbours as one mistake", "habrour", { harbour: 30, hubbour: 40 }, "harbour"],
    ["one mistake in a short word", "tyde", { tide: 3, dyed: 900 }, "tide"],
    ["no word that is further away", "zephyr", { zero: 9_000, ephemeral: 90 }, null],
    ["no number", "tide9", { tide99: 900 }, null],
  ])("prefers %s", (_, typed, known, word) => {
    const like = Object.entries(known).map(([text, statements]) => ({ word: text, statements }));
    expect(nearestWord(typed, like)).toBe(word);
  });
});
