// The way back leads to the very address that was asked for, and is no markup.
import { expect, it } from "vitest";
import { unavailableDocument } from "./unavailable-document";

it("links to the address as it was written", () => {
  expect(unavailableDocument("/?q=sea%20level&page=2", "en")).toContain('<a href="/?q=sea%20level&amp;page=2">');
});

it("lets no address out of its attribute", () => {
  expect(unavailableDocument('/"><script>x</script>', "fr")).not.toContain("<script>x");
});
