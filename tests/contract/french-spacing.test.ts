// French sets a space before ; : ! ? » and after «, which must not end a line: a plain one is found here.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { PROJECT, productSources } from "./source-files";

const WORDINGS = productSources().filter((file) => /^(app|components)\/.+-fr\.tsx?$/.test(file));
const BREAKABLE = /.{0,20} [;:!?»](?=[\s"`<$]|$)|« .{0,20}/gu;

/** The texts of a source: strings, the parts of templates, and what stands between tags. */
function textsOf(name: string, source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  return texts;
}

const breakable = (name: string, source: string) => {
  return textsOf(name, source).flatMap((text) => [...text.matchAll(BREAKABLE)].map(([found]) => found));
};

it("is where the French words are", () => {
  expect(WORDINGS.length).toBeGreaterThan(5);
});

it.each(WORDINGS)("%s keeps every sign with its word", (file) => {
  expect(breakable(file, readFileSync(join(PROJECT, file), "utf8"))).toEqual([]);
});

it("sees a space that may end a line", () => {
  expect(breakable("a.tsx", "const a = `Phares : ${1} ; quais`;")).toEqual(["Phares :", " ;"]);
  expect(breakable("a.tsx", "const a = <p>« Phares\u00a0»</p>;")).toEqual(["« Phares\u00a0»"]);
  expect(breakable("a.tsx", 'const a = b ? "Phares\u00a0:" : "quais";')).toEqual([]);
});
