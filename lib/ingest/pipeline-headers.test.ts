// Headers of many layouts through the whole pipeline: each fact is as a librarian would note it down.
import { describe, expect, it } from "vitest";
import { FICTIONAL_HEADERS, textUnder } from "@/tests/fixtures/fictional-headers";
import { parseDocument } from "./pipeline";

describe("the header", () => {
  it.each(FICTIONAL_HEADERS.map((each) => [each.header.replaceAll("\n", " ").slice(0, 90), each] as const))(
    "%s",
    async (_, expected) => {
      const parsed = await parseDocument(new TextEncoder().encode(textUnder(expected)), { fileName: "header.txt" });
      const [statement] = parsed.statements;
      const { header: printed, role, ...facts } = expected;
      expect(printed).not.toBe("");
      expect({
        language: statement?.language ?? null,
        speaker: statement?.speaker?.value.name ?? null,
        delegation: statement?.delegation?.value.code ?? null,
        date: statement?.date?.value.iso ?? null,
        organ: statement?.organ?.value ?? null,
        delivery: statement?.delivery?.value ?? null,
        onBehalfOf: statement?.onBehalfOf.map(({ value }) => value) ?? [],
        ...(role !== undefined && { role: statement?.speaker?.value.role ?? null }),
      }).toEqual({ delivery: null, onBehalfOf: [], ...facts, ...(role !== undefined && { role }) });
    },
  );
});
