// A page of citations stays short where a statement names the document often, and nothing of it is out of reach.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { CitingPassage, CitingStatement } from "@/lib/domain/listing";
import { CitingSentences } from "./citing-sentences";

const passage = (paragraph: number): CitingPassage => {
  return { paragraph, language: "en", act: null, runs: [{ text: `Sentence ${paragraph}.`, marked: false }] };
};

const statement: CitingStatement = {
  ...{ id: "one", slug: "", title: "On lamps", titleLanguage: "en", language: "en", event: null, organ: null },
  ...{ date: "2031-05-03", year: 2031, delegation: { id: "XAA", name: "Belvarra" }, speaker: null },
  ...{ sample: false, themes: [], threats: [] },
  passages: [1, 2, 3, 4, 5].map(passage),
};

function rendered(isWhole: boolean, of: CitingStatement = statement): string {
  return renderToStaticMarkup(<CitingSentences locale="en" statement={of} isWhole={isWhole} />);
}

const shown = (html: string) => [...html.matchAll(/Sentence (\d)\./g)].map(([, number]) => Number(number));

it("shows three, and the way to the next one in the statement", () => {
  const html = rendered(false);
  expect(shown(html)).toEqual([1, 2, 3]);
  expect(html).toMatch(/href="\/statements\/one[^"]*#p-4"[^>]*>2 more sentences/u);
});

it("shows all where one delegation's year is asked for", () => {
  expect(shown(rendered(true))).toEqual([1, 2, 3, 4, 5]);
});

it("shows no way to others where there are none", () => {
  expect(rendered(false, { ...statement, passages: [1, 2, 3].map(passage) })).not.toContain("more sentence");
});
