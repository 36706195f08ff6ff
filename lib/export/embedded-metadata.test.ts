// Programs that keep references find the statement in its page, and nothing that is not known.
import { expect, it } from "vitest";
import type { CitedStatement } from "./cite-statement";
import { coinsOf, metaTagsOf, schemaOf } from "./embedded-metadata";

const CITED: CitedStatement = {
  ...{ id: "x1", title: "Lights & <shadows>", speaker: "Ada Quill", role: "Envoy", delegation: "Xandia" },
  speakerName: null,
  ...{ organ: "First Committee", event: "Debate on lighthouses", symbol: null, date: "2031-05-03", year: 2031 },
  ...{ language: "en", address: "https://host.test/statements/x1/xandia", textHash: "ab", accessed: "2032-01-02" },
};

it("writes tags with the day as Highwire Press writes it", () => {
  const tags = metaTagsOf(CITED);
  expect(tags).toMatchObject({ citation_title: "Lights & <shadows>", citation_author: "Ada Quill" });
  expect(tags.citation_publication_date).toBe("2031/05/03");
  expect(tags["DC.date"]).toBe("2031-05-03");
  expect(tags).not.toHaveProperty("citation_technical_report_number");
});

it("names the delegation as author where the speaker is not known", () => {
  expect(metaTagsOf({ ...CITED, speaker: null }).citation_author).toBe("Xandia");
  expect(schemaOf({ ...CITED, speaker: null })).toMatchObject({ author: { "@type": "Organization" } });
});

it("titles a turn without a title after its speaker and meeting", () => {
  expect(metaTagsOf({ ...CITED, title: null })["DC.title"]).toBe("Statement by Ada Quill, Debate on lighthouses");
});

it("writes an OpenURL that gives its values back", () => {
  const read = new URLSearchParams(coinsOf(CITED));
  expect(read.get("rft.title")).toBe("Lights & <shadows>");
  expect(read.get("rft.type")).toBe("presentation");
  expect(read.has("rft.description")).toBe(false);
});
