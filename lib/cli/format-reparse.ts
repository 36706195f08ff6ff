// The lines and the closing table of reading the kept documents again.
import type { ReparsedDocument, ReparseReport } from "@/lib/corpus/reparse-corpus";

/** The lines about one document: one for each statement that differs, one for what is left; [] where nothing is. */
export function formatReparsed({ fileName, kind, changes, orphaned, reason }: ReparsedDocument): string[] {
  if (kind === "left") return [`${fileName}: left as it is. ${reason ?? ""}`];
  const lines = changes.map(({ id, fields }) => {
    const said = fields.map(({ field, how }) => `${field}: ${how}`).join("; ");
    return `${fileName}${id === null ? "" : ` ${id}`}: ${said}`;
  });
  const lost = orphaned.map(
    (correction) => `${fileName} ${correction}: this correction finds nothing now, and is kept`,
  );
  return [...lines, ...lost];
}

/** How many documents were read again and how they fared, then how many statements differ in each field. */
export function formatReparse(report: ReparseReport, { apply }: { apply: boolean }): string {
  const { documents, kinds, fields } = report;
  const seen = kinds.same + kinds.changed + kinds.left;
  const rows = [
    row("same", kinds.same, ""),
    row(apply ? "changed" : "differs", kinds.changed, apply || kinds.changed === 0 ? "" : "save it by --apply"),
    row("left", kinds.left, kinds.left > 0 ? "the lines above say why" : ""),
    ...(seen < documents ? [row("not read", documents - seen, "stopped before them")] : []),
    "-".repeat(22),
    row("documents", documents, ""),
  ];
  const counted = Object.entries(fields).sort(([, a], [, b]) => b - a);
  return [...rows, ...(counted.length > 0 ? ["", ...counted.map(([field, count]) => row(field, count, ""))] : [])].join(
    "\n",
  );
}

function row(name: string, count: number, note: string): string {
  return `${name.padEnd(12)} ${String(count).padStart(9)}${note && `   ${note}`}`;
}
