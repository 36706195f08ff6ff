// Reads the documents that relevance is measured on, from where they lie beside the project.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { labelledFiles, labelledStatements } from "@/lib/corpus/train/labelled-documents";
import type { StatementSegments } from "@/lib/domain/segments";
import { readSource } from "@/lib/ingest/read/read-source";
import { segmentText } from "@/lib/ingest/segment/segment-text";
import { readSpeeches } from "../search/ungdc-speeches";
import type { RelevanceDocument } from "./relevance-document";

/** Files are named by State and language. */
const LANGUAGE = /_([a-z]{2})\.pdf$/;
const SHARED = resolve(import.meta.dirname, "../../../../shared");

/** `most` speeches of the UN General Debate Corpus, from all years alike. */
export async function generalDebate(most: number): Promise<RelevanceDocument[]> {
  const speeches = await readSpeeches();
  const count = Math.min(most, speeches.length);
  return Array.from({ length: count }, (_, at) => speeches[Math.floor((at * speeches.length) / count)]).flatMap(
    (speech) => (speech ? [{ language: "en", year: speech.year, paragraphs: speech.paragraphs, themes: [] }] : []),
  );
}

/** The labelled statements, and the filed statements of one debate in several languages; `[]` where they are absent. */
export async function labelledAndFiled(): Promise<RelevanceDocument[]> {
  const labelled = await Promise.all(["gold/train", "gold/dev"].map(labelledDocuments));
  return withoutCopies([...labelled.flat(), ...(await filedDocuments("corpora/ga79-pdf/files"))]);
}

/** A run of so many words tells a text; two documents that share half of theirs are one, and the first is kept. */
const RUN = 8;
const COPIED = 0.5;

function withoutCopies(documents: readonly RelevanceDocument[]): RelevanceDocument[] {
  const known: ReadonlySet<string>[] = [];
  return documents.filter(({ paragraphs }) => {
    const words =
      paragraphs
        .join(" ")
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const runs = new Set(words.slice(RUN).map((_, at) => words.slice(at, at + RUN).join(" ")));
    const isCopy = known.some((one) => [...runs].filter((run) => one.has(run)).length > runs.size * COPIED);
    if (!isCopy) known.push(runs);
    return !isCopy;
  });
}

async function labelledDocuments(folder: string): Promise<RelevanceDocument[]> {
  const path = join(SHARED, folder);
  if (!existsSync(path)) return [];
  const statements = await labelledStatements(labelledFiles(path));
  return statements.map(({ label, segments }) => ({
    ...documentOf(segments, label.language),
    themes: [...new Set(label.priorities.flatMap(({ themes }) => themes))],
  }));
}

/** Those in other languages than English, of which there are few elsewhere. What cannot be read is not judged here. */
async function filedDocuments(folder: string): Promise<RelevanceDocument[]> {
  const path = join(SHARED, folder);
  if (!existsSync(path)) return [];
  const documents: RelevanceDocument[] = [];
  for (const name of readdirSync(path).filter((file) => file.endsWith(".pdf") && !file.endsWith("_en.pdf"))) {
    const source = await readSource(readFileSync(join(path, name)), { fileName: name }).catch(() => null);
    const segments = source && segmentText(source.value).value[0];
    if (segments) documents.push(documentOf(segments, LANGUAGE.exec(name)?.[1] ?? null));
  }
  return documents;
}

function documentOf({ text, paragraphs }: StatementSegments, language: string | null): RelevanceDocument {
  const texts = paragraphs.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " ").trim());
  return { language: language ?? "en", year: null, paragraphs: texts.filter((one) => one !== ""), themes: [] };
}
