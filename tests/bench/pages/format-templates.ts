// The table of server times and sizes that the bench of pages prints.
import { percentile } from "../percentile";
import type { TemplateMeasure } from "./measure-templates";

/** What each kind of page may take at the 95th percentile, in milliseconds. */
const GOALS: Record<TemplateMeasure["kind"], number | null> = { page: 60, matrix: 150, file: null };

/** Markdown; wrong answers are listed below it. */
export function formatTemplates(measures: readonly TemplateMeasure[]): string {
  const wrong = measures.flatMap(({ name, wrong }) => wrong.map((line) => `- ${name}: ${line}`));
  return [
    "| template | p50 ms | p95 ms | goal ms | first byte p50 | HTML kB p50 | HTML kB most | sent kB p50 | queries |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...measures.map(row),
    "",
    wrong.length === 0
      ? "Every answer had the status 200."
      : `Answers with another status than 200:\n${wrong.join("\n")}`,
  ].join("\n");
}

function row({ name, kind, answers, queries }: TemplateMeasure): string {
  const of = (key: keyof (typeof answers)[number]) => answers.map((answer) => answer[key]);
  const goal = GOALS[kind];
  const p95 = percentile(of("ms"), 0.95);
  const cells = [
    name,
    percentile(of("ms"), 0.5).toFixed(0),
    goal !== null && p95 > goal ? `**${p95.toFixed(0)}**` : p95.toFixed(0),
    goal ?? "",
    percentile(of("firstByteMs"), 0.5).toFixed(0),
    kilobytes(percentile(of("bytes"), 0.5)),
    kilobytes(Math.max(0, ...of("bytes"))),
    kilobytes(percentile(of("sentBytes"), 0.5)),
    queries === null ? "" : queries.toFixed(1),
  ];
  return `| ${cells.join(" | ")} |`;
}

const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(bytes < 10_000 ? 1 : 0);
