// Gathers the regular expressions of ingest: those written in its sources, and those that it makes when it is loaded and used.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { filesBelow, PROJECT } from "../../contract/source-files";
import { longStatement } from "./long-statement";

const SAMPLE = 20_000;
const LITERAL = /^\/(.*)\/([a-z]*)$/su;

/** Each once, by source and flags. */
export async function captureExpressions(): Promise<RegExp[]> {
  const sources = filesBelow("lib/ingest").filter(
    (file) => file.endsWith(".ts") && !/\.(test|test-support)\.ts$/.test(file),
  );
  const all = [...sources.flatMap(literalsOf), ...(await madeExpressions())];
  return [...new Map(all.map((expression) => [String(expression), expression])).values()];
}

function literalsOf(file: string): RegExp[] {
  const source = ts.createSourceFile(file, readFileSync(join(PROJECT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = "", flags] = LITERAL.exec(node.text) ?? [];
      found.push(new RegExp(pattern, flags));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Those that `new RegExp` makes of lexicons while a statement is read. */
async function madeExpressions(): Promise<RegExp[]> {
  const made: RegExp[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parameters: [string, string?]) {
      const expression = new target(...parameters);
      made.push(expression);
      return expression;
    },
  });
  try {
    const { parseDocument } = await import("@/lib/ingest/pipeline");
    await parseDocument(new TextEncoder().encode(longStatement(SAMPLE)), { fileName: "long.txt" });
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
