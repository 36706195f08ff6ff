// What a passage asks for stands above it, unless its first words say the same.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { PositionStatement } from "@/lib/domain/position";
import { PassageList } from "./passage-list";

const QUOTE = "Open harbours for every ship that is in need of one.";

function shown(label: string | null): string {
  const statement: PositionStatement = {
    ...{ id: "one", slug: "", title: "On lamps", titleLanguage: "en", language: "en", event: null },
    ...{ date: "2031-05-03", year: 2031, speaker: null, sample: false },
    passages: [{ paragraph: 2, language: "en", quote: QUOTE, label }],
  };
  return renderToStaticMarkup(<PassageList locale="en" statement={statement} />);
}

it("keeps a label in other words", () => {
  expect(shown("Help for ships in need")).toContain(">Help for ships in need<");
});

it("drops a label that the quote begins with, cut or not", () => {
  for (const label of ["Open harbours for every ship", "OPEN harbours\nfor", null]) {
    const html = shown(label);
    expect(html).toContain(QUOTE);
    expect(html).not.toContain("text-soft");
  }
});
