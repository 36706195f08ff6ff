// The lines and the closing table of an audit.
import { AUDIT_KINDS, type AuditCounts, type AuditKind, type Finding } from "@/lib/corpus/audit-tally";

/** One line about something that is wrong: where, what, and what to do. */
export function formatFinding({ kind, where, problem, advice }: Finding): string {
  return `${kind}: ${where}: ${problem} ${advice}`;
}

/** A line for each kind with how many were checked and how many are wrong, then the sums. */
export function formatAudit(counts: AuditCounts): string {
  const kinds = Object.keys(AUDIT_KINDS) as AuditKind[];
  const rows = kinds.map((kind) => row(kind, counts[kind].checked, counts[kind].wrong, AUDIT_KINDS[kind].checked));
  const sum = (column: "checked" | "wrong") => kinds.reduce((total, kind) => total + counts[kind][column], 0);
  const line = "-".repeat(30);
  return [row("", "checked", "wrong", ""), ...rows, line, row("all", sum("checked"), sum("wrong"), "")].join("\n");
}

/** True where nothing is wrong. */
export function isClean(counts: AuditCounts): boolean {
  return Object.values(counts).every(({ wrong }) => wrong === 0);
}

function row(name: string, checked: number | string, wrong: number | string, note: string): string {
  return `${name.padEnd(10)} ${String(checked).padStart(10)} ${String(wrong).padStart(8)}   ${note}`.trimEnd();
}
