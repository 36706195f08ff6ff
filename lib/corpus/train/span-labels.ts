// Labels of statements in public corpora, kept as places in their files, so that the repository holds none of their words.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { inflationBudget } from "@/lib/corpus/containers/inflation-budget";
import { readTar } from "@/lib/corpus/containers/read-tar";
import { sha256Of } from "@/lib/corpus/sha256-of";
import { labelledStatement, type Label, type LabelledStatement } from "./labelled-documents";

/** From and to, in UTF-16 code units of the file's text, and what stands there: codes of themes, or one of a threat. */
const PlaceSchema = z.tuple([z.number(), z.number(), z.string()]);

/** One line of a file of spans: the labels of the first statement in a member of an archive. */
const SpanLabelSchema = z.object({
  member: z.string(),
  language: z.string(),
  sha256: z.string(),
  priorities: z.array(PlaceSchema),
  threats: z.array(PlaceSchema),
});

/** A line of a file of spans. */
type SpanLabel = z.infer<typeof SpanLabelSchema>;

const SPANS = new URL("./spans/", import.meta.url);
const LARGEST_MB = 10;

/** The archives that have labels here, by their path in the folder of corpora (`__` for `/`), and the file of each. */
function spanFiles(): { archive: string; labels: URL }[] {
  const names = readdirSync(SPANS).filter((name) => name.endsWith(".jsonl"));
  return names.sort().map((name) => ({
    archive: `${name.slice(0, -".jsonl".length).replace("__", "/")}.tgz`,
    labels: new URL(name, SPANS),
  }));
}

/**
 * The labelled statements of all archives in `corpora`, segmented, in the order of the files of spans.
 * @throws Error where an archive is absent, or lacks a labelled member, or holds another text in it.
 */
export async function spanLabelledStatements(corpora: string): Promise<LabelledStatement[]> {
  const statements: LabelledStatement[] = [];
  for (const { archive, labels } of spanFiles()) {
    const path = join(corpora, archive);
    if (!existsSync(path)) throw new Error(`${path} is not there. Name the folder of corpora: --corpora FOLDER`);
    statements.push(...(await labelledMembers(path, readSpanLabels(labels))));
  }
  return statements;
}

/** The labels in a file of spans. */
function readSpanLabels(file: URL): SpanLabel[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => SpanLabelSchema.parse(JSON.parse(line)));
}

/**
 * The labelled statements of the archive at `path`, segmented, in the order of `labels`.
 * @throws Error where it lacks a labelled member, or holds another text in it.
 */
export async function labelledMembers(path: string, labels: readonly SpanLabel[]): Promise<LabelledStatement[]> {
  const bytes = await membersOf(path, new Set(labels.map(({ member }) => member)));
  const statements: LabelledStatement[] = [];
  for (const label of labels) {
    const file = bytes.get(label.member);
    if (!file || sha256Of(file) !== label.sha256)
      throw new Error(`${path} does not hold the ${label.member} labelled.`);
    statements.push(...(await labelledStatement(quotedLabel(label, file), file, basename(label.member))));
  }
  return statements;
}

async function membersOf(path: string, wanted: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
  const members = new Map<string, Uint8Array>();
  const budget = inflationBudget(statSync(path).size);
  for await (const { name, read } of readTar(path, LARGEST_MB, budget)) {
    if (wanted.has(name)) members.set(name, await read(budget));
  }
  return members;
}

/** The label with its quotes, as the labelling guidelines have it. */
function quotedLabel({ member, language, priorities, threats }: SpanLabel, bytes: Uint8Array): Label {
  const text = Buffer.from(bytes).toString("utf8");
  return {
    doc: basename(member),
    isStatement: true,
    language,
    onBehalfOf: [],
    resolutions: [],
    priorities: priorities.map(([start, end, codes]) => {
      return { label: "", themes: codes.split(" "), quote: text.slice(start, end) };
    }),
    threats: threats.map(([start, end, type]) => ({ type, quote: text.slice(start, end) })),
  };
}
