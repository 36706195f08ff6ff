// The title is what names the speech: not the letter paper above it, not the theme or the greeting below it.
import { expect, it } from "vitest";
import { extractTitle } from "./extract-title";
import { plantReading } from "./planted-segments";

const body = "We meet at a hard time. Much is left to do.";
const title = (header: string[], sidecar = {}) =>
  extractTitle(plantReading({ header, body, sidecar }))?.value.text ?? null;

it.each([
  [["REPUBLIC OF XANDIA", "Nets – Salt – Peace", "Statement by Ms. Ada Quill"], "Statement by Ms. Ada Quill"],
  [
    ["Permanent Mission of Xandia", "to the United Nations", "Statement by Ms. Ada Quill"],
    "Statement by Ms. Ada Quill",
  ],
  [["STATEMENT BY", "H.E. MS. ADA QUILL", "Theme: Nets for all"], "STATEMENT BY H.E. MS. ADA QUILL"],
  [["Remarks by Ms. Quill", "“Nets for all”"], "Remarks by Ms. Quill"],
  [
    ["Remarks by Ms. Quill", "Mr. Tol, President of the Assembly", "Mister President,"],
    "Remarks by Ms. Quill Mr. Tol, President of the Assembly",
  ],
  [["Home > Speeches > Nets", "Speech on nets"], "Speech on nets"],
  [["XANDIA"], "XANDIA"],
  [["Nets and salt at sea"], "Nets and salt at sea"],
])("of %j", (header, expected) => {
  expect(title(header)).toBe(expected);
});

it("takes the title beside the text before lines that name no speech", () => {
  expect(title(["10:01 A.M.", "Harbour Convention Hall"], { title: "Remarks by Ms. Quill" })).toBe(
    "Remarks by Ms. Quill",
  );
  expect(title(["Speech on nets"], { title: "A catalogue’s title" })).toBe("Speech on nets");
});
