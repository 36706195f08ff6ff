// Lines at the edges of a record's pages go, and nothing that only looks like one.
import { expect, it } from "vitest";
import { removeRecordFurniture } from "./remove-record-furniture";

const HEAD = "One line.\nTwo.\nThree.\nFour.\nFive.\n";
const without = (body: string) => removeRecordFurniture(HEAD + body).value;

it("joins the sentence that a page's edge broke, and keeps what names the meeting", () => {
  const { text, running } = without(
    "We ask for lanterns\n31-00417 12/40\nA/86/PV.9 24/09/2031\n\non every pier.\nThanks.",
  );
  expect(text).toBe(`${HEAD}We ask for lanterns on every pier.\nThanks.`);
  expect(running).toEqual(["A/86/PV.9 24/09/2031"]);
});

it("keeps paragraphs apart that the edge did not break", () => {
  expect(without("It ends here.\n7 31-00417\nThe next begins.").text).toBe(`${HEAD}It ends here.\nThe next begins.`);
});

it("keeps form feeds", () => {
  expect(without("the pier\n\f31-00417 (E) 3\nand the port").text).toBe(`${HEAD}the pier\n\f\nand the port`);
});

it.each(["In 31-00417 words", "see A/86/PV.9", "24/09/2031", "12/40", "A/RES/86/9"])("leaves “%s” alone", (line) => {
  expect(without(line)).toEqual({ text: HEAD + line, running: [] });
});

it("leaves the head of a record alone", () => {
  const text = "United Nations A/86/PV.9\nA/86/PV.9\nGeneral Assembly\nOfficial Records";
  expect(removeRecordFurniture(text).value.text).toBe(text);
});
