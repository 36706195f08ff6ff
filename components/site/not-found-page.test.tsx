// A missing page is told for any address, and the ways on keep the reader's language.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { NotFoundPage } from "./not-found-page";

const linksOf = (html: string) => [...html.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, ...link]) => link);

it("speaks of no statement, and leads on", () => {
  const html = renderToStaticMarkup(<NotFoundPage locale="en" />);
  expect(html).not.toContain("statement");
  expect(linksOf(html)).toEqual([
    ["/", "Search"],
    ["/delegations", "Delegations"],
    ["/themes", "Themes"],
  ]);
});

it("leads on in French", () => {
  expect(linksOf(renderToStaticMarkup(<NotFoundPage locale="fr" />)).map(([address]) => address)).toEqual([
    "/fr",
    "/fr/delegations",
    "/fr/themes",
  ]);
});
