// Other printings are named with figures that never promise more than is there.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { AlikeStatement } from "@/lib/domain/printings";
import { StatementPrintings } from "./statement-printings";

const ALIKE: AlikeStatement = {
  ...{ id: "a1", slug: "xandia-2031", title: "On lighthouses", titleLanguage: "en", date: "2031-05-03", year: 2031 },
  ...{ organ: null, event: null, delegation: { id: "XAA", name: "Xandia" }, speaker: null, themes: [], threats: [] },
  ...{ sample: true, kind: "duplicate", counts: true, shareHere: 0.9996, shareThere: 0.94 },
};
const render = (...printings: AlikeStatement[]) =>
  renderToStaticMarkup(<StatementPrintings locale="en" printings={printings} />);

it("says how much of the words is there, whether it counts, and nothing where there is nothing", () => {
  const shown = render(ALIKE, { ...ALIKE, id: "a2", kind: "related", shareHere: 0.51 });
  expect(shown).toContain("The same statement: 99% of its words stand there, and 94% of those here.");
  expect(shown.match(/Searches and numbers count that one/g)).toHaveLength(1);
  expect(shown).toContain("Another statement that shares much: 51%");
  expect(render()).toBe("");
});
