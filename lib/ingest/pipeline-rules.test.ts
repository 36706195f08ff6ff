// Proves that each rule of extraction fires on its own example, and that no rule goes without one.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { UNREAD_LANGUAGE } from "@/lib/domain/notice";
import { RULES } from "@/lib/domain/rules/find-rule";
import { parseDocument } from "./pipeline";

const EXTRACTORS = "lib/ingest/extract";
/** What is noticed about records; no record carries it. */
const NOTICES = new Set(["extract/places-disagree", UNREAD_LANGUAGE]);
/** A family of rules, each with an example of its own (lexicon/act-rules.ts). */
const FAMILY = "extract/act-";

async function firing(example: (typeof RULES)[number]["example"]): Promise<string> {
  const { text, fileName = "speech.txt", sidecar } = example;
  const hints = { fileName, ...(sidecar ? { sidecar } : {}) };
  const parsed = await parseDocument(new TextEncoder().encode(text), hints);
  return JSON.stringify(parsed.statements);
}

it.each(RULES)("$id fires on its example", async ({ id, example }) => {
  expect(await firing(example)).toContain(`"ruleId":"${id}"`);
});

it("lists every rule that an extractor names", () => {
  const files = readdirSync(EXTRACTORS).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const sources = files.map((name) => readFileSync(`${EXTRACTORS}/${name}`, "utf8")).join("\n");
  const named = [...sources.matchAll(/"(extract\/[a-z0-9-]+)"/gu)].map(([, id]) => id ?? "");
  const known = new Set(RULES.map(({ id }) => id));
  expect(named.filter((id) => !known.has(id) && !NOTICES.has(id) && !id.startsWith(FAMILY))).toEqual([]);
});
