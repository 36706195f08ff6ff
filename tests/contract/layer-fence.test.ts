// A fence that was never seen to bite does not count: this lints one invented import for every ordered pair of layers.
import { dirname, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { LAYERS, layerZones } from "../../layers.mjs";
import { lintInvented } from "./lint-invented";
import { layersOf, productSources } from "./source-files";

const RULE = "import-x/no-restricted-paths";
const NAMES = Object.keys(LAYERS);
const SOURCES = productSources();

/** A file that exists in the layer, so that the import of it resolves. */
function existingFile(layer: string): string {
  const file = SOURCES.find((source) => !source.includes(".test.") && layersOf(source).includes(layer));
  if (!file) throw new Error(`The layer ${layer} has no file.`);
  return file;
}

/** A file of the layer that does not exist; it would do the importing. */
function inventedFile(layer: string): string {
  return (LAYERS[layer]?.files ?? "").replace("/**", "/invented-probe.ts").replace("*", "-invented-probe");
}

function byAlias(_from: string, to: string): string {
  return `@/${to.replace(/\.tsx?$/, "")}`;
}

function byRelativePath(from: string, to: string): string {
  const path = relative(dirname(from), to).replace(/\.tsx?$/, "");
  return path.startsWith(".") ? path : `./${path}`;
}

/** The layers whose import from `importer` is refused. */
async function refused(importer: string, write: typeof byAlias, zones?: object[]): Promise<string[]> {
  const from = inventedFile(importer);
  const lines = NAMES.map((target) => `import "${write(from, existingFile(target))}";`);
  const options = zones && ([2, { zones }] as const);
  const complaints = await lintInvented(RULE, from, lines.join("\n"), options && [...options]);
  return NAMES.filter((_, index) => complaints.some((complaint) => complaint.line === index + 1));
}

function expectedRefusals(importer: string): string[] {
  return NAMES.filter((target) => target !== importer && !LAYERS[importer]?.mayImport.includes(target));
}

describe("layers", () => {
  it.each(SOURCES)("%s belongs to exactly one layer", (file) => {
    expect(layersOf(file)).toHaveLength(1);
  });

  it.each(NAMES)("%s imports what the table allows and nothing else, by alias", async (importer) => {
    expect(await refused(importer, byAlias)).toEqual(expectedRefusals(importer));
  });

  it.each(NAMES)("%s imports what the table allows and nothing else, by relative path", async (importer) => {
    expect(await refused(importer, byRelativePath)).toEqual(expectedRefusals(importer));
  });

  it.each(NAMES)("%s would import anything if its zone were taken away", async (importer) => {
    const target = `./${LAYERS[importer]?.files}`;
    const zones = layerZones({ isTest: false }).filter((zone) => zone.target !== target);
    expect(zones).toHaveLength(NAMES.length - 1);
    expect(await refused(importer, byAlias, zones)).toEqual([]);
  });

  it.each([
    ["a type", (path: string) => `import type { X } from "${path}"; export type Y = X;`],
    ["a re-export", (path: string) => `export { x } from "${path}";`],
    ["a dynamic import", (path: string) => `export const x = import("${path}");`],
  ])("a forbidden import is caught as %s too", async (_form, write) => {
    const code = write(byAlias("", existingFile("lib/corpus")));
    expect(await lintInvented(RULE, "lib/domain/invented-probe.ts", code)).toHaveLength(1);
  });

  it("lets a test beside its source reach into tests/, and nothing else", async () => {
    const code = 'import "@/tests/contract/source-files";';
    expect(await lintInvented(RULE, "lib/search/invented-probe.ts", code)).toHaveLength(1);
    expect(await lintInvented(RULE, "lib/search/invented-probe.test.ts", code)).toHaveLength(0);
  });
});
