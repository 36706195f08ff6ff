// Depth is told of what nests, not of what merely repeats.
import { expect, it } from "vitest";
import { tagDepth } from "./tag-depth";

it.each([
  ["<div><b>x</b></div><div></div>", "html", 2],
  ["<p>a<p>b<p>c<br><li>d", "html", 0],
  ["</b></b><b>", "html", 1],
  ['<a x="1"/><b><c/></b><!-- <d> -->', "xml", 1],
  ["<p><p><p>", "xml", 3],
  ["a < b and b > c", "html", 0],
  ["<".repeat(100_000), "html", 0],
] as const)("%s in %s", (markup, language, depth) => {
  expect(tagDepth(markup, language)).toBe(depth);
});
