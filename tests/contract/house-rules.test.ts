// Rules of CONTRIBUTING.md that no linter knows: how files open, what they are called, what must not stand in them.
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import ownPackage from "../../package.json" with { type: "json" };
import { filesBelow, PROJECT, productSources } from "./source-files";

const SOURCES = productSources();
const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");

/** Text files that belong to the project. */
function ownTexts(): string[] {
  const atRoot = readdirSync(PROJECT, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== ".env",
  );
  const below = ["app", "components", "docs", "lib", "prisma", "seeds", "tests", ".ci"].flatMap(filesBelow);
  const all = [...atRoot.map(({ name }) => name), ...below];
  return all.filter((file) => !/\.(png|pdf|docx|woff2|ico|tsbuildinfo)$|^next-env/.test(file));
}

describe("house rules", () => {
  it.each(SOURCES)("%s opens with a comment that says why it exists", (file) => {
    const first = read(file)
      .replace(/^(#!.*|["']use (client|server)["'];)\n+/, "")
      .split("\n", 1)[0];
    expect(first).toMatch(/^(\/\/|\/\*\*?) ?[A-Z"'`<].{15,}/);
  });

  it("names files in kebab-case", () => {
    const part = /^(\[?\[?(\.\.\.)?[a-z0-9-]+\]?\]?)(\.[a-z0-9-]+)*\.tsx?$/;
    const odd = SOURCES.filter((file) => !part.test(basename(file)));
    expect(odd).toEqual([]);
  });

  it("holds no path of anybody's machine", () => {
    const paths = [`${PROJECT}/`, `${homedir()}/`].filter((path) => path.length > 6);
    const found = ownTexts().filter((file) => paths.some((path) => read(file).includes(path)));
    expect(found).toEqual([]);
  });

  it("pins every dependency to one version", () => {
    const all = Object.entries({ ...ownPackage.dependencies, ...ownPackage.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([]);
  });
});
