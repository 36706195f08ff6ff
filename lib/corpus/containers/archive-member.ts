// A file within an archive, and whether its name can be trusted.
import type { Rejection } from "@/lib/domain/rejection";
import type { InflationBudget } from "./inflation-budget";

/** A file of an archive, which can be read until the next one is asked for. */
export interface ArchiveMember {
  /** Path within the archive, as it may be shown and stored. */
  name: string;
  /** Set where it is already clear that it cannot be read. */
  problem: Rejection | null;
  /**
   * All its bytes; what it unfolds to is taken from `budget`.
   * @throws RejectedDocument where it is too large, damaged or not what the archive says of it
   */
  read: (budget: InflationBudget) => Promise<Uint8Array>;
}

const LONGEST_NAME = 1_000;
/** As in folders, hidden files are left out: what some systems pack beside each file. */
const HIDDEN = /(?:^|\/)\.[^./]/;

/** True for a file that folders would hide. */
export function isHidden(name: string): boolean {
  return HIDDEN.test(name);
}

/** The name with `/` between folders, without a leading `./`, and without signs that a screen or database cannot take. */
export function memberName(name: string): string {
  const slashed = name.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
  return slashed.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd").slice(0, LONGEST_NAME);
}

/** Why a member with this name is not read: it leads out of the archive, or is there twice (`seen` is added to). */
export function nameProblem(name: string, seen: Set<string>): Rejection | null {
  const twice = seen.has(name);
  seen.add(name);
  if (name === "" || /^(?:\/|[a-z]:)/i.test(name) || name.split("/").includes("..")) return refused(LEADS_OUT);
  return twice ? refused(TWICE) : null;
}

const LEADS_OUT = "Its name leads out of the archive. Pack the archive again with names inside it.";
const TWICE = "The archive names it twice, and which is meant cannot be told. Pack the archive again.";

function refused(message: string): Rejection {
  return { reason: "unsafe-name", message };
}
