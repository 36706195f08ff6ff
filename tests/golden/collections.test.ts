// The published corpora as they really lie: every entry is listed, and a sample of them is read with its table's facts.
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { COLLECTION_FORMATS, type CollectionName } from "@/lib/corpus/collections/collection-formats";
import { openCollection } from "@/lib/corpus/collections/open-collection";
import type { HeldInput, InputList } from "@/lib/corpus/input-list";
import type { Statement } from "@/lib/domain/statement";
import { delegationByName } from "@/lib/domain/taxonomy/delegations";
import { parseDocument } from "@/lib/ingest/pipeline";
import { describeShared, sharedPath } from "./shared-documents";

const MINUTES = 180_000;

function open(name: CollectionName, ...parts: string[]): Promise<InputList<HeldInput>> {
  const path = sharedPath("corpora", ...parts);
  return openCollection(COLLECTION_FORMATS[name], [path], { maxFileMb: 64, onNote: () => undefined });
}

interface Read {
  fileName: string;
  sidecar: Record<string, string>;
  statement: Statement;
}

/** Parses one of every `step` documents; each must give exactly one statement. */
async function readSample(list: InputList<HeldInput>, step: number): Promise<Read[]> {
  const sample: Read[] = [];
  let at = 0;
  for await (const { hints, read } of list.inputs()) {
    if (at++ % step !== 0) continue;
    const { statements, rejection } = await parseDocument(await read(), hints);
    expect([hints.fileName, rejection?.message, statements.length]).toEqual([hints.fileName, undefined, 1]);
    const [statement] = statements;
    if (statement) sample.push({ fileName: hints.fileName, sidecar: hints.sidecar ?? {}, statement });
  }
  expect(at).toBe(list.paths.length);
  return sample;
}

function share(sample: Read[], holds: (read: Read) => boolean): number {
  return sample.filter(holds).length / sample.length;
}

describeShared("corpora/ungdc", () => {
  it(
    "is read whole: every speech is listed, and a sample carries the facts of its name and row",
    { timeout: MINUTES },
    async () => {
      const list = await open("ungdc", "ungdc");
      expect(list.paths).toHaveLength(10_952);
      const sample = await readSample(list, 150);
      for (const { fileName, statement } of sample) {
        const { delegation, organ, meeting, date, year, title } = statement;
        const code = fileName.startsWith("EU_") ? null : fileName.slice(0, 3);
        expect([fileName, delegation?.value.code, delegation?.from]).toEqual([fileName, code, "sidecar"]);
        expect([organ?.value, meeting?.value.format, title]).toEqual(["GA", "general-debate", null]);
        // The running heads of later records print the day; nothing else in a speech is its date.
        const running = date && ["extract/date-running", fileName.slice(-8, -4)];
        expect([fileName, date && [date.ruleId, date.value.iso.slice(0, 4)]]).toEqual([fileName, running]);
        const stated = date ? null : { value: Number(fileName.slice(-8, -4)), from: "sidecar", evidence: [] };
        expect([fileName, year]).toEqual([fileName, stated && expect.objectContaining(stated)]);
      }
      expect(share(sample, ({ statement }) => statement.speaker?.from === "sidecar")).toBeGreaterThan(0.95);
      expect(share(sample, ({ statement }) => statement.language === "en")).toBe(1);
      expect(share(sample, ({ statement }) => statement.paragraphs.some(({ number }) => number))).toBeGreaterThan(0.25);
    },
  );
});

describeShared("corpora/unsc", () => {
  const table = sharedPath("corpora/unsc/speeches-2020.tgz");
  it.runIf(existsSync(table))("takes the table beside the archive", { timeout: MINUTES }, async () => {
    const list = await open("unsc", "unsc", "speeches-2020.tgz");
    expect(list.paths).toHaveLength(1_600);
    const sample = await readSample(list, 20);
    for (const { sidecar, statement } of sample) {
      const { date, organ, meeting, delegation } = statement;
      expect(meeting?.value.symbol).toBe(sidecar["symbol"]);
      expect([organ?.value, date?.value.iso.slice(0, 4)]).toEqual(["SC", sidecar["year"]]);
      const expected = delegationByName(sidecar["delegation"] ?? "")?.code;
      if (expected) expect(delegation?.value.code).toBe(expected);
    }
    expect(share(sample, ({ statement }) => statement.turn !== null)).toBe(1);
    expect(share(sample, ({ statement }) => statement.speaker !== null)).toBeGreaterThan(0.85);
  });

  it("reads the original layout, with a table that names only some of its turns", { timeout: MINUTES }, async () => {
    const list = await open("unsc", "unsc", "original-layout");
    expect(list.paths).toHaveLength(512);
    const sample = await readSample(list, 8);
    expect(share(sample, ({ statement }) => statement.meeting?.value.symbol !== null)).toBe(1);
  });
});
