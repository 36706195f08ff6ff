// Where a comparison is found: the sides, what is compared, and the page, all in the address.
import type { SubjectKind } from "@/lib/domain/ledger";

/** A comparison as its address says it. */
export interface CompareState {
  of: "delegations" | "statements";
  ids: readonly string[];
  kind: SubjectKind;
  page: number;
}

/** `/compare?delegation=JPN&delegation=FRA&kind=threat&page=2`; themes and the first page are not written. */
export function compareAddress({ of, ids, kind, page }: CompareState): string {
  const side = of === "delegations" ? "delegation" : "statement";
  const query = new URLSearchParams(ids.map((id) => [side, id]));
  if (kind !== "theme") query.set("kind", kind);
  if (page > 1) query.set("page", String(page));
  const written = query.toString();
  return `/compare${written && `?${written}`}`;
}
