// Holds the rows of a comparison to their promise: counterparts across, what stands alone in its own column.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ComparedPassage, ComparedSubject, ComparisonSide, PassageFate } from "@/lib/domain/comparison";
import { ComparedRows } from "./compared-rows";

const side = (id: string, date: string): ComparisonSide => {
  return {
    id,
    name: id,
    statement: { slug: "", delegation: "Belvarra", date, language: "en" },
    held: 1,
    sample: false,
  };
};

const said = (paragraph: number, text: string, fate: PassageFate | null): ComparedPassage => {
  return { paragraph, language: "en", fate, runs: [{ text, kind: "same" }] };
};

const cell = (id: string, more: number): ComparedSubject["cells"][number] => {
  const heading = { id, slug: "", title: null, titleLanguage: null, language: "en", date: null, year: null };
  return { raised: 1, statement: { ...heading, event: null, speaker: null, sample: false }, more };
};

const sides = [side("one", "2030-05-03"), side("two", "2031")];
const subject: ComparedSubject = {
  ...{ kind: "theme", code: "oceans", cells: [cell("one", 0), cell("two", 3)] },
  rows: [
    {
      counterparts: true,
      passages: [
        [said(2, "Light the lamps.", { kind: "kept", other: 5 })],
        [said(5, "Light the lamps.", { kind: "kept", other: 2 })],
      ],
    },
    { counterparts: false, passages: [[], [said(6, "Paint the gates.", { kind: "added" })]] },
  ],
};

const rowsOf = (of: ComparedSubject) =>
  renderToStaticMarkup(<ComparedRows locale="en" sides={sides} subject={of} />)
    .split('<li class="border-t')
    .slice(1)
    .map((row) => row.replace(/<[^>]+>/g, " ").replace(/\s+/g, " "));

it("shows counterparts in one row, each with the name of its side", () => {
  expect(rowsOf(subject)[0]).toMatch(/Belvarra, 3 May 2030 ¶ 2 .+ Light the lamps\. .*Belvarra, 2031 ¶ 5 .+ Light/u);
});

it("leaves the other column of an added passage empty", () => {
  const [, alone = ""] = rowsOf(subject);
  expect(alone).toContain("Belvarra, 2031 ¶ 6 added whole Paint the gates.");
  expect(alone).not.toContain("2030");
});

it("says how many passages it does not show, and of which side", () => {
  expect(rowsOf(subject)[2]).toContain("Belvarra, 2031: 3 more passages in this statement");
});

it("says of sides that are no versions that they say it in much the same words, where they do", () => {
  const rows = subject.rows.map(({ counterparts, passages }) => {
    return { counterparts, passages: passages.map((of) => of.map((one) => ({ ...one, fate: null }))) };
  });
  const told = rowsOf({ ...subject, rows }).map((row) => row.includes("in much the same words"));
  expect(told).toEqual([true, false, false]);
});
