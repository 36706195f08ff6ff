// The sample corpus goes through the pipeline and comes out as its manifest says.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Statement } from "@/lib/domain/statement";
import { isFaithful } from "@/lib/domain/span";
import { findDelegation } from "@/lib/domain/taxonomy/delegations";
import { parseDocument } from "@/lib/ingest/pipeline";

const SEEDS = join(import.meta.dirname, "../../seeds");

/**
 * `enumerated` is the number of points that the speaker counts out, null where the speaker counts none. `missed` names
 * the fields that the pipeline is known not to get right yet.
 */
const ExpectedSchema = z.strictObject({
  language: z.string(),
  turn: z.enum(["national", "presiding", "official"]).nullable(),
  delegation: z.string().nullable(),
  date: z.string(),
  organ: z.string(),
  onBehalfOf: z.array(z.string()),
  enumerated: z.int().nullable(),
  resolutions: z.array(z.string()),
  missed: z.array(z.string()),
});
type Expected = z.infer<typeof ExpectedSchema>;

const ManifestSchema = z.array(
  z.strictObject({ file: z.string(), format: z.string(), statements: z.array(ExpectedSchema).min(1) }),
);

const manifest = ManifestSchema.parse(JSON.parse(readFileSync(join(SEEDS, "manifest.json"), "utf8")));
const expectedStatements = manifest.flatMap(({ statements }) => statements);

describe("the manifest of the sample corpus", () => {
  it("lists every document, and no other", () => {
    expect(manifest.map(({ file }) => file).sort()).toEqual(readdirSync(join(SEEDS, "statements")).sort());
  });

  it("names fictional delegations only", () => {
    const codes = expectedStatements.flatMap(({ delegation }) => delegation ?? []);
    expect(codes.filter((code) => findDelegation(code)?.status !== "sample")).toEqual([]);
  });

  it("promises the variety that a newcomer should see", () => {
    expect(expectedStatements.length).toBeGreaterThanOrEqual(40);
    expect(new Set(expectedStatements.map(({ language }) => language)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(expectedStatements.map(({ date }) => date.slice(0, 4))).size).toBe(7);
  });
});

describe.each(manifest)("the sample document $file", ({ file, statements }) => {
  it("gives the statements that the manifest describes", async () => {
    const parsed = await parseDocument(readFileSync(join(SEEDS, "statements", file)), { fileName: file });
    expect(parsed.rejection).toBeNull();
    expect(parsed.statements).toHaveLength(statements.length);
    parsed.statements.forEach((statement, index) => {
      const expected = statements[index] as Expected;
      expect(expected.missed).toEqual(expect.arrayContaining(differences(statement, expected)));
      expect(statement.priorities.every(({ anchor }) => isFaithful(statement.text, anchor))).toBe(true);
    });
  });
});

/** The fields in which a statement is not as expected. */
function differences(statement: Statement, expected: Expected): string[] {
  const found: Record<string, unknown> = summary(statement, expected);
  const isRight = (field: string) => isDeepStrictEqual(found[field], expected[field as keyof Expected]);
  return Object.keys(found).filter((field) => !isRight(field));
}

function summary(statement: Statement, { enumerated }: Expected): Omit<Expected, "missed"> {
  return {
    language: statement.language ?? "",
    turn: statement.turn,
    delegation: statement.turn === "presiding" ? null : (statement.delegation?.value.code ?? null),
    date: statement.date?.value.iso ?? "",
    organ: statement.organ?.value ?? "",
    onBehalfOf: statement.onBehalfOf.map(({ value }) => value),
    // Points that stand beside the counted ones may be found too.
    enumerated: enumerated === null ? null : Math.min(enumerated, statement.priorities.length),
    resolutions: statement.citations.map(({ symbol }) => symbol).filter((symbol) => symbol.includes("/RES/")),
  };
}
