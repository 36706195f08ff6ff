// What is printed in two places and does not agree is said; what agrees, or cannot be compared, is not.
import { expect, it } from "vitest";
import { extractStatement } from "./extract-statement";
import { plantSegments } from "./planted-segments";

const body = "We meet at a hard time. Much is left to do.";
type Planted = Omit<Parameters<typeof plantSegments>[0], "body"> & { body?: string };
const said = (planted: Planted) =>
  extractStatement(plantSegments({ body, ...planted })).notices.map(({ message }) => message.replace(/ “.*/u, ""));

it.each<[string, Planted, string[]]>([
  [
    "two dates",
    { header: ["4 May 2031", "Statement by Kenya", "5 May 2031"] },
    ["Two places do not agree on the date:"],
  ],
  ["the same date twice", { header: ["4 May 2031", "Statement by Kenya", "May 4th, 2031"] }, []],
  [
    "a date beside",
    { header: ["Statement by Kenya", "4 May 2031"], sidecar: { date: "2031-05-05" } },
    ["Two places do not agree on the date:"],
  ],
  [
    "a State beside",
    { header: ["Statement by Kenya"], sidecar: { country: "Norway" } },
    ["Two places do not agree on the delegation:"],
  ],
  ["the same State", { header: ["Statement by Kenya"], sidecar: { country: "KEN" } }, []],
  [
    "a speaker beside",
    { header: ["Statement by Ms. Ada Quill"], sidecar: { speaker: "Mr. Ole Fenn" } },
    ["Two places do not agree on the speaker:"],
  ],
  ["the family name", { header: ["Statement by Ms. ADA QUILL"], sidecar: { speaker: "Ms. Quill" } }, []],
  ["another script", { header: ["Statement by Ms. Ada Quill"], sidecar: { speaker: "Ада Квилл" } }, []],
  [
    "another who signs",
    { header: ["Statement by Ms. Ada Quill"], body: `${body}\nOle Fenn, Ambassador` },
    ["Two places do not agree on who signs:"],
  ],
  [
    "an organ beside",
    { header: ["Statement to the Security Council"], sidecar: { organ: "HRC" } },
    ["Two places do not agree on the organ:"],
  ],
  [
    "two marks",
    { header: ["Statement by Kenya", "As delivered", "Check against delivery"] },
    ["Two places do not agree on the text and what was spoken:"],
  ],
])("%s", (_, planted, notices) => {
  expect(said(planted)).toEqual(notices);
});
