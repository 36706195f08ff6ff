// What is told to who hears a comparison is no part of the words that are quoted, so it is not copied with them.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ComparedPassageLink } from "./compared-passage";

it("keeps the names of marks for those who hear them, and out of what is copied", () => {
  const runs = [
    { text: "Light ", kind: "same" as const },
    { text: "every", kind: "own" as const },
    { text: " lamp.", kind: "same" as const },
  ];
  const heading = { id: "one", slug: "", title: null, titleLanguage: null, language: "en", date: null, year: null };
  const markup = renderToStaticMarkup(
    <ComparedPassageLink
      locale="en"
      side="Belvarra"
      sideClass=""
      passage={{ paragraph: 1, language: "en", fate: null, runs }}
      statement={{ ...heading, event: null, speaker: null, sample: false }}
    />,
  );
  const quoted = /<q[^>]*>(.*)<\/q>/u.exec(markup)?.[1] ?? "";
  expect(quoted).toContain("[only here");
  const selected = quoted.replaceAll(/<span class="[^"]*\bselect-none\b[^"]*"[^>]*>[^<]*<\/span>/gu, "");
  expect(selected.replaceAll(/<[^>]+>/gu, "")).toBe("Light every lamp.");
});
