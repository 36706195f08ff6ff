// The refusal quotes the address, so the quote must not become markup.
import { expect, it } from "vitest";
import { badRequestDocument } from "./bad-request-document";

it("names the parameter and escapes its value", () => {
  const html = badRequestDocument([{ name: "page", value: "<script>x</script>", rule: "must be a number" }], "en");
  expect(html).toContain("<strong>page</strong>=&lt;script&gt;x&lt;/script&gt;");
  expect(html).toContain("page must be a number.");
  expect(html).not.toContain("<script>");
});
