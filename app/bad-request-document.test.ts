// The refusal quotes the address, so the quote must not become markup.
import { expect, it } from "vitest";
import { badRequestDocument } from "./bad-request-document";

it("names the parameter and escapes its value", () => {
  const html = badRequestDocument([{ name: "page", value: "<script>x</script>", rule: { name: "page" } }], "en", "/");
  expect(html).toContain("<strong>page</strong>=&lt;script&gt;x&lt;/script&gt;");
  expect(html).toContain("page must be a whole number from 1.");
  expect(html).not.toContain("<script>x");
});

it("says the rule, its limit and its values in the reader’s language", () => {
  const problems = [
    { name: "mark", value: "x", rule: { name: "times" as const, most: 2_000 } },
    { name: "kind", value: "x", rule: { name: "oneOf" as const, values: ["theme", "threat"] } },
  ];
  const html = badRequestDocument(problems, "es", "/compare?kind=x");
  expect(html).toContain("mark puede figurar 2000 veces como máximo.");
  expect(html).toContain("kind debe ser uno de estos valores: theme, threat.");
});

it("leads on to the places of the site, and to the same address in the other languages", () => {
  const html = badRequestDocument([], "fr", '/trends?q="&page=0');
  expect(html).toContain('href="/fr/delegations"');
  expect(html).toContain('href="/es/trends?q=&quot;&amp;page=0" lang="es"');
});
