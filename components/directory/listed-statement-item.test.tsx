// Threats look like threats in every list: by their sign and their colour, which themes do not have.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ListedStatement } from "@/lib/domain/listing";
import { ListedStatementItem } from "./listed-statement-item";

const statement: ListedStatement = {
  ...{ id: "one", slug: "", title: "On lamps", titleLanguage: "en", event: null, organ: null },
  ...{ date: "2031-05-03", year: 2031, delegation: { id: "XAA", name: "Belvarra" }, speaker: null },
  ...{ sample: false, themes: ["oceans"], threats: ["ransomware"] },
};

it("gives each kind the tag that the search gives it", () => {
  const html = renderToStaticMarkup(<ListedStatementItem locale="en" statement={statement} />);
  expect(html).toContain('<a href="/themes/oceans" class="tag tag-theme"><span aria-hidden="true">■</span>');
  expect(html).toContain('<a href="/threats/ransomware" class="tag tag-threat"><span aria-hidden="true">▲</span>');
});
