// A part's HTML is given once, to the one who names it, and its lack is an error.
import { expect, it } from "vitest";
import { keepHtml, takeHtml } from "./still-html";

it("gives each part under its own name", () => {
  const [first, second] = [keepHtml("<p>one</p>"), keepHtml("<p>two</p>")];
  expect(first).not.toBe(second);
  expect([takeHtml(second), takeHtml(first)]).toEqual(["<p>two</p>", "<p>one</p>"]);
});

it("gives a part once, and says what is missing", () => {
  const name = keepHtml("<p>once</p>");
  takeHtml(name);
  expect(() => takeHtml(name)).toThrow(name);
});
