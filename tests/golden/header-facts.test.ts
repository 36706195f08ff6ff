// Header facts of documents whose truth is known: filed PDFs, hard cases, records; each prints the table of its figures.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { ParsedDocument } from "@/lib/domain/parsed-document";
import type { Statement } from "@/lib/domain/statement";
import { foldName } from "@/lib/domain/taxonomy/fold-name";
import { parseDocument } from "@/lib/ingest/pipeline";
import { readTable } from "@/lib/corpus/collections/read-table";
import { describeShared, sharedFiles, sharedPath } from "./shared-documents";

const MINUTES = 240_000;

async function truthOf(path: string): Promise<Record<string, string>[]> {
  return readTable("truth.csv", readFileSync(sharedPath(path)));
}

function parse(path: string, name: string): Promise<ParsedDocument> {
  return parseDocument(readFileSync(sharedPath(path, name)), { fileName: name });
}

const words = (name: string): string[] =>
  foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * How the speaker was read, by what the header prints: `right` where the name found is the true one, a part of
 * it or longer (initials count); `unnamed` where the header prints no word of it and no speaker was taken; `otherwise` where
 * it prints the person in other letters or under a title, which cannot be compared; else `wrong`.
 */
function judgeSpeaker(statement: Statement, truth: string): "right" | "unnamed" | "otherwise" | "wrong" {
  const header = statement.paragraphs.filter(({ kind }) => kind === "header");
  const printed = words(header.map(({ start, end }) => statement.text.slice(start, end)).join(" "));
  const wanted = words(truth);
  const named = wanted.some((word) => word.length > 2 && printed.includes(word));
  const found = statement.speaker?.value.name;
  if (!found) return named ? "wrong" : "unnamed";
  if (!named) return words(found).every((word) => printed.join("").includes(word)) ? "otherwise" : "wrong";
  const fits = (word: string) => word.length === 1 || wanted.includes(word);
  const family = words(found).some((word) => word.length > 2 && wanted.includes(word));
  const same = words(found).every(fits) || wanted.every((word) => words(found).includes(word));
  return family && same ? "right" : "wrong";
}

describeShared("corpora/ga79-pdf", () => {
  it("gives delegation, language and speaker of every readable PDF", { timeout: MINUTES }, async () => {
    const counts = { readable: 0, delegation: 0, language: 0, role: 0 };
    const speakers = { right: 0, unnamed: 0, otherwise: 0, wrong: 0 };
    const wrong: string[] = [];
    for (const row of await truthOf("corpora/ga79-pdf/truth.csv")) {
      const [statement] = (await parse("corpora/ga79-pdf/files", row["file"] ?? "")).statements;
      if (!statement) continue;
      counts.readable += 1;
      if (statement.delegation?.value.code === row["delegation"]) counts.delegation += 1;
      if (statement.language === row["language"]) counts.language += 1;
      if (statement.speaker?.value.role) counts.role += 1;
      const end = judgeSpeaker(statement, row["speaker"] ?? "");
      speakers[end] += 1;
      if (end === "wrong") wrong.push(`${row["file"]}: ${statement.speaker?.value.name ?? "nobody"}`);
    }
    console.table({ ...counts, ...speakers });
    expect(counts.readable).toBe(78);
    expect(counts.delegation / counts.readable).toBeGreaterThanOrEqual(0.97);
    expect(counts.language / counts.readable).toBeGreaterThanOrEqual(0.97);
    expect(speakers.right / (speakers.right + speakers.wrong), wrong.join("\n")).toBeGreaterThanOrEqual(0.97);
  });
});

describeShared("corpora/verbatim-records", () => {
  it("finds every turn with its speaker, and the meeting of each record", { timeout: MINUTES }, async () => {
    const truth = await truthOf("corpora/verbatim-records/truth.csv");
    const counts = { turns: 0, found: 0, presiding: 0, spokenInOther: 0, withFunction: 0 };
    for (const file of new Set(truth.map((row) => row["file"] ?? ""))) {
      const rows = truth.filter((row) => row["file"] === file);
      const { statements } = await parse("corpora/verbatim-records/files", file);
      expect(statements, file).toHaveLength(rows.length);
      const [first] = statements;
      expect(first?.meeting?.value, file).toMatchObject({ symbol: expect.stringMatching(/^S\/PV\.\d+/u) });
      expect([first?.meeting?.value.president, first?.meeting?.value.agendaItem]).not.toContain(null);
      expect(new Date(rows[0]?.["date"] ?? "").toDateString()).toBe(
        new Date(first?.date?.value.iso ?? "").toDateString(),
      );
      rows.forEach((row, at) => countTurn(counts, row, statements[at]));
    }
    console.table(counts);
    expect(counts.found / counts.turns).toBeGreaterThanOrEqual(0.99);
  });
});

/** Right is the President where the President speaks, else the State, or the name where nobody speaks for one. */
function countTurn(counts: Record<string, number>, row: Record<string, string>, turn: Statement | undefined): void {
  const presiding = row["role"] === "The President";
  const state = turn?.delegation?.value.code !== null && turn?.delegation !== null && turn !== undefined;
  const sameName = words(turn?.speaker?.value.name ?? "").some((word) => words(row["speaker"] ?? "").includes(word));
  const right = presiding
    ? turn?.turn === "presiding"
    : turn?.turn !== "presiding" && (state || sameName || !turn?.speaker);
  const add = (name: string, holds: boolean) => (counts[name] = (counts[name] ?? 0) + Number(holds));
  add("turns", true);
  add("found", right);
  add("presiding", turn?.turn === "presiding");
  add("spokenInOther", turn?.original !== null);
  add("withFunction", turn?.turn === "official" && turn.speaker?.value.role !== null);
}

/** How each hard case must end: its rejection, or what must be known of its statement. */
const ENDS: Record<string, string | Record<string, unknown>> = {
  "117_tuvalu-tuvalu2-psids-3-april.txt": { delegation: "TUV", organ: "BBNJ" },
  "Advance_questions_Slovenia_first_batch.doc": "not-a-statement",
  "CHN_80_2025.txt": "unreadable",
  "CIV_80_2025.txt": { delegation: "CIV", speaker: "Mariétou Koné" },
  "DZA_34_1979.txt": { language: "en" },
  "DZA_80_2025.txt": "unreadable",
  "UPR-wg48-Advance-Questions-Slovenia.docx": "not-a-statement",
  "ru_ru.pdf": "unmapped-font",
  "sk_en.pdf": "no-text-layer",
  "tr_en.pdf": "unmapped-font",
  "us_en.pdf": "unmapped-font",
};

describeShared("corpora/hard-cases", () => {
  it("end as they should", { timeout: MINUTES }, async () => {
    const table: Record<string, Record<string, unknown>> = {};
    for (const folder of ["corpora/hard-cases", "corpora/not-statements"]) {
      for (const { name } of sharedFiles(folder)) table[name.slice(0, 60)] = endOf(await parse(folder, name));
    }
    console.table(table);
    for (const { name } of sharedFiles("corpora/hard-cases")) {
      const expected = ENDS[name];
      expect(table[name], name).toMatchObject(typeof expected === "string" ? { end: expected } : { ...expected });
    }
  });
});

function endOf({ statements: [statement], rejection, language }: ParsedDocument): Record<string, unknown> {
  if (!statement) return { end: rejection?.reason, language };
  const { delegation, organ, speaker } = statement;
  const facts = { delegation: delegation?.value.code, organ: organ?.value, speaker: speaker?.value.name };
  return { end: "statement", language: statement.language, ...facts };
}
