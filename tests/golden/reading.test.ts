// Reading and segmenting over real documents: the first statement, the hard cases, filed PDFs, verbatim records.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RejectedDocument } from "@/lib/domain/rejection";
import type { StatementSegments } from "@/lib/domain/segments";
import { readSource } from "@/lib/ingest/read/read-source";
import { segmentText } from "@/lib/ingest/segment/segment-text";
import { describeShared, sharedFiles, sharedPath } from "./shared-documents";

/** The segments of a document, or the code of its rejection. */
async function segment(bytes: Uint8Array, fileName: string): Promise<StatementSegments[] | string> {
  try {
    return segmentText((await readSource(bytes, { fileName })).value).value;
  } catch (error) {
    if (error instanceof RejectedDocument) return error.reason;
    throw error;
  }
}

describeShared("corpora/seed/yamazaki-2024-04-04.txt", () => {
  it("has its header apart and its body once, and says so", async () => {
    const [statement] = await segment(readFileSync(sharedPath("corpora/seed/yamazaki-2024-04-04.txt")), "seed.txt");
    if (typeof statement !== "object") throw new Error(`rejected: ${statement}`);
    expect(statement.header).toHaveLength(3);
    expect(statement.notices.map(({ ruleId }) => ruleId)).toEqual(["segment/repeated-passage"]);
    expect(statement.pieces).toHaveLength(1);
    const sentences = statement.sentences.map(({ start, end }) => statement.text.slice(start, end));
    expect(sentences).toHaveLength(31);
    expect(new Set(sentences).size).toBe(31);
  });
});

const HARD_CASES: Record<string, string> = {
  "CHN_80_2025.txt": "unreadable",
  "DZA_80_2025.txt": "unreadable",
  "ru_ru.pdf": "unmapped-font",
  "sk_en.pdf": "no-text-layer",
  "tr_en.pdf": "unmapped-font",
  "us_en.pdf": "unmapped-font",
};

describeShared("corpora/hard-cases", () => {
  it.each(sharedFiles("corpora/hard-cases"))("$name ends as it should", async ({ name, bytes }) => {
    const result = await segment(bytes(), name);
    expect(typeof result === "string" ? result : "read").toBe(HARD_CASES[name] ?? "read");
  });
});

describeShared("gold/dev/files", () => {
  it.each(sharedFiles("gold/dev/files"))(
    "$name gives one statement that holds the labelled quotes",
    async ({ name, bytes }) => {
      const result = await segment(bytes(), name);
      expect(result).toHaveLength(1);
      const text = folded((result[0] as StatementSegments).text);
      const quotes = labelledQuotes(name.replace(/\.\w+$/, ""));
      const missing = quotes.filter((quote) => !text.includes(folded(quote)));
      expect(missing.length, missing.join("\n")).toBeLessThanOrEqual(quotes.length * 0.1);
    },
  );
});

/** Letters and digits only: a quote may be printed with other spaces, hyphens and marks. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function labelledQuotes(name: string): string[] {
  const label = JSON.parse(readFileSync(sharedPath("gold/dev/labels", `${name}.json`), "utf8")) as {
    priorities?: { quote: string }[];
    threats?: { quote: string }[];
  };
  return [...(label.priorities ?? []), ...(label.threats ?? [])].map(({ quote }) => quote);
}

const UNREADABLE: Record<string, string[]> = {
  "unmapped-font": ["cn_en.pdf", "fi_en.pdf", "jo_en.pdf", "ma_ar.pdf", "ru_ru.pdf", "tr_en.pdf", "us_en.pdf"],
  "no-text-layer": ["mz_en.pdf", "ps_ar.pdf", "rw_en.pdf", "sk_en.pdf"],
};

describeShared("corpora/ga79-pdf", () => {
  it.each(sharedFiles("corpora/ga79-pdf/files"))(
    "$name is one statement or has no readable text",
    async ({ name, bytes }) => {
      const result = await segment(bytes(), name);
      const expected = Object.keys(UNREADABLE).find((reason) => UNREADABLE[reason]?.includes(name));
      if (expected) return expect(result).toBe(expected);
      expect(result).toHaveLength(1);
      expect((result[0] as StatementSegments).paragraphs.length).toBeGreaterThan(8);
    },
  );
});

describeShared("corpora/verbatim-records", () => {
  it.each(sharedFiles("corpora/verbatim-records/files"))("$name is parted into its turns", async ({ name, bytes }) => {
    const result = await segment(bytes(), name);
    if (typeof result === "string") throw new Error(`rejected: ${result}`);
    const truth = readFileSync(sharedPath("corpora/verbatim-records/truth.csv"), "utf8");
    const rows = truth.split(/\r?\n/).filter((row) => row.startsWith(`${name},`));
    expect(result.map(({ turn }) => turn?.kind === "presiding")).toEqual(
      rows.map((row) => row.endsWith("The President")),
    );
  });
});
