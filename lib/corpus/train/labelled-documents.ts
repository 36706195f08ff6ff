// Documents with their labels, read and segmented once: what models are trained on and measured by.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { z } from "zod";
import type { StatementSegments } from "@/lib/domain/segments";
import { readSource } from "@/lib/ingest/read/read-source";
import { segmentText } from "@/lib/ingest/segment/segment-text";

const LabelSchema = z.object({
  doc: z.string(),
  isStatement: z.boolean(),
  language: z.string().nullable(),
  title: z.string().nullish(),
  speaker: z.object({ name: z.string(), role: z.string().nullish() }).nullish(),
  delegation: z.object({ code: z.string().nullish(), name: z.string().nullish() }).nullish(),
  onBehalfOf: z.array(z.string()).default([]),
  date: z.string().nullish(),
  organ: z.string().nullish(),
  event: z.string().nullish(),
  delivery: z.string().nullish(),
  resolutions: z.array(z.string()).default([]),
  priorities: z.array(z.object({ label: z.string(), themes: z.array(z.string()), quote: z.string() })).default([]),
  threats: z.array(z.object({ type: z.string(), quote: z.string() })).default([]),
});

/** One label file, in the form of the labelling guidelines. */
export type Label = z.infer<typeof LabelSchema>;

/** A labelled document and the file that it labels. */
export interface LabelledFile {
  label: Label;
  path: string;
}

/** A labelled statement, ready for extraction. */
export interface LabelledStatement {
  label: Label;
  segments: StatementSegments;
}

/**
 * The labelled files of a folder with `labels/<doc>.json` beside `files/` or, where that is absent, `plain/`.
 * @throws Error where the folder is not of that form.
 */
export function labelledFiles(folder: string): LabelledFile[] {
  const labels = join(folder, "labels");
  if (!existsSync(labels)) throw new Error(`${folder} holds no folder "labels"; name a folder of labelled documents.`);
  const texts = existsSync(join(folder, "files")) ? join(folder, "files") : join(folder, "plain");
  const byName = new Map(readdirSync(texts).map((name) => [basename(name, extname(name)), join(texts, name)]));
  const names = readdirSync(labels).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const label = LabelSchema.parse(JSON.parse(readFileSync(join(labels, name), "utf8")));
    const path = byName.get(label.doc);
    if (!path) throw new Error(`${join(labels, name)} labels "${label.doc}", which is not in ${texts}.`);
    return { label, path };
  });
}

/** The first statement of each labelled file that holds one, segmented. */
export async function labelledStatements(files: readonly LabelledFile[]): Promise<LabelledStatement[]> {
  const statements: LabelledStatement[] = [];
  for (const { label, path } of files) {
    if (label.isStatement) statements.push(...(await labelledStatement(label, readFileSync(path), basename(path))));
  }
  return statements;
}

/** The first statement in these bytes with its label; none where they hold no statement. */
export async function labelledStatement(label: Label, bytes: Uint8Array, name: string): Promise<LabelledStatement[]> {
  const source = await readSource(bytes, { fileName: name });
  const [segments] = segmentText(source.value).value;
  return segments ? [{ label, segments }] : [];
}
