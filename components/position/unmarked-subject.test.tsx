// Where no statement is marked with a subject, the page does not say that nobody speaks of it, and leads to the text.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { UnmarkedSubject } from "./unmarked-subject";

it("says that no statement is marked with it, and searches the text for its label", () => {
  const html = renderToStaticMarkup(<UnmarkedSubject locale="en" subject={{ kind: "threat", code: "ransomware" }} />);
  expect(html).toContain("No statement is marked with this threat.");
  expect(html).toMatch(/<a href="\/\?q=Ransomware"[^>]*>Search the text for “Ransomware”<\/a>/);
});

it("does so in the language of the page, with a label of several words", () => {
  const subject = { kind: "theme", code: "international-law" } as const;
  const html = renderToStaticMarkup(<UnmarkedSubject locale="fr" subject={subject} />);
  expect(html).toContain("Aucune déclaration n’est marquée de ce thème.");
  expect(html).toMatch(/<a href="\/fr\?q=Droit\+international\+et\+%C3%A9tat\+de\+droit"/);
});
