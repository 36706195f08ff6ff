// Threats in languages of which the models have seen no labelled statement: what the rule finds clear is taken.
import { expect, it } from "vitest";
import { extractThreats } from "./extract-threats";
import { plantReading } from "./planted-segments";

const FERRY = "渡轮每天早晨从北港出发，灯塔的守望者记下它的名字。! ".repeat(60);

function typesIn(body: string): string[] {
  return extractThreats({ ...plantReading({ body }), language: "zh" }).map(({ type }) => type);
}

it("takes a clear sentence of a long statement, and no mere ask", () => {
  const told = "湖区的战争造成大量平民伤亡，我们深感担忧。! ";
  expect(typesIn(FERRY + told + FERRY)).toEqual(expect.arrayContaining(["armed-conflict", "attacks-on-civilians"]));
  expect(typesIn(`${FERRY}我们呼吁各国打击恐怖主义。! ${FERRY}`)).toEqual([]);
  expect(typesIn(FERRY)).toEqual([]);
});
