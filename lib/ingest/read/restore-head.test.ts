// The head of a page comes back to its content, the furniture around it does not.
import { describe, expect, it } from "vitest";
import type { Block } from "./block-text";
import { restoreHead } from "./restore-head";

const LONG = "The harbours of Belvarra are open, and they will remain open. ".repeat(4).trim();
const line = (text: string): Block => ({ text, heading: false });
const title: Block = { text: "Statement on harbours", heading: true };
const menu = line("Home News Contact");

describe("restoreHead", () => {
  it("puts back title, date line and byline, in the order of the page", () => {
    const whole = [menu, title, line("4 June 2025"), line("By Ms. Trenfield"), line("Share this"), line(LONG)];
    expect(restoreHead(whole, [line(LONG)], "By Ms. Trenfield").map(({ text }) => text)).toEqual([
      "Statement on harbours",
      "4 June 2025",
      "By Ms. Trenfield",
      LONG,
    ]);
  });

  it("keeps what the content has already, once", () => {
    const whole = [menu, title, line("Madam President,"), line(LONG), line("Legal notice 2025")];
    const article = [title, line("Madam President,"), line(LONG)];
    expect(restoreHead(whole, article, null)).toEqual(article);
  });

  it("does not reach for a heading that stands far away", () => {
    const between = Array.from({ length: 12 }, (_, index) => line(`Link ${index}`));
    const whole = [title, ...between, line(LONG)];
    expect(restoreHead(whole, [line(LONG)], null)).toEqual([line(LONG)]);
  });

  it("leaves content alone that it cannot find in the page", () => {
    expect(restoreHead([menu], [line(LONG)], null)).toEqual([line(LONG)]);
  });
});
