// The English name of a State, group or body that a text names by its code.
import { findBody } from "@/lib/domain/taxonomy/bodies";
import { displayName } from "@/lib/domain/taxonomy/delegations";
import { findGroup } from "@/lib/domain/taxonomy/groups";

/** The name; the code itself where it has none. */
export function entityName(kind: "state" | "group" | "body", code: string): string {
  if (kind === "state") return displayName(code, "en");
  return (kind === "group" ? findGroup(code) : findBody(code))?.names.en ?? code;
}
