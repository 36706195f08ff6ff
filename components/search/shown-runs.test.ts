// Signs of lists and of Markdown are left out around whole words alone; every other sign stays.
import { expect, it } from "vitest";
import { shownRuns } from "./shown-runs";

/** "Light [lamps]" as runs, and back. */
const runsOf = (passage: string) =>
  passage
    .split(/(\[[^\]]*\])/u)
    .filter(Boolean)
    .map((text) => (text.startsWith("[") ? { text: text.slice(1, -1), marked: true } : { text, marked: false }));
const shown = (passage: string, cutBefore = false) =>
  shownRuns({ runs: runsOf(passage), cutBefore })
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join("");

it.each([
  ["• Why have [lamps] gone out?", "Why have [lamps] gone out?"],
  ["– [Lamps] for all", "[Lamps] for all"],
  ["We ask for **lit [harbours] and quays** now", "We ask for lit [harbours] and quays now"],
  ["**One** lamp, **two** 😀 lamps", "One lamp, two 😀 lamps"],
  ["**[Lamps]**", "[Lamps]"],
  ["[• ]Lamps", "Lamps"],
])("%s is shown as %s", (passage, words) => {
  expect(shown(passage)).toBe(words);
});

it.each(["2 ** 3 lamps", "a ** b ** c", "Lamps** go", "-5 degrees", "•", "***", "5 • 6 lamps"])(
  "%s stays",
  (passage) => {
    expect(shown(passage)).toBe(passage);
  },
);

it("keeps a dash in the middle of a sentence from which the beginning is cut", () => {
  expect(shown("– and so the lamps", true)).toBe("– and so the lamps");
});
