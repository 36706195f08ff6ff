// Where delegations, themes, threats and the passages of a position are found.
import type { Subject, SubjectKind } from "@/lib/domain/ledger";
import type { SubjectSort } from "@/lib/domain/position";

const FOLDERS: Record<SubjectKind, string> = { theme: "themes", threat: "threats" };

/** `/delegations/{id}`: its ledger. */
export function delegationAddress(id: string): string {
  return `/delegations/${encodeURIComponent(id)}`;
}

/** The search that finds the statements of the delegation. */
export function delegationSearchAddress(id: string): string {
  return `/?${new URLSearchParams({ delegation: id }).toString()}`;
}

/** The ledger as CSV. */
export function ledgerCsvAddress(id: string): string {
  return `${delegationAddress(id)}/ledger.csv`;
}

/** `/themes` or `/threats`. */
export function subjectListAddress(kind: SubjectKind): string {
  return `/${FOLDERS[kind]}`;
}

/** `/themes/{code}` or `/threats/{code}`; the newest first and the first page need no word. */
export function subjectAddress(
  { kind, code }: Subject,
  { sort = "newest", page = 1 }: { sort?: SubjectSort; page?: number } = {},
): string {
  const query = new URLSearchParams();
  if (sort !== "newest") query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  const written = query.toString();
  return `${subjectListAddress(kind)}/${encodeURIComponent(code)}${written && `?${written}`}`;
}

/** The search that finds the statements that raise it, of one year or of all. */
export function subjectSearchAddress({ kind, code }: Subject, year: number | null = null): string {
  const years = year === null ? [] : ["from", "to"].map((end) => [end, String(year)]);
  return `/?${new URLSearchParams([[kind, code], ...years]).toString()}`;
}

/** What a delegation said of a subject, in one year or in all; the first page needs no number. */
export function positionAddress(
  delegation: string,
  subject: Subject,
  { year = null, page = 1 }: { year?: number | null; page?: number } = {},
): string {
  const query = new URLSearchParams();
  if (year !== null) query.set("year", String(year));
  if (page > 1) query.set("page", String(page));
  const written = query.toString();
  return `${delegationAddress(delegation)}${subjectAddress(subject)}${written && `?${written}`}`;
}
