// Says when two statements speak of the same delegation, speaker or meeting: by a key made of what is printed.
import { createHash } from "node:crypto";
import type { Statement } from "@/lib/domain/statement";
import { foldKey } from "./fold-key";

/** Id of the delegation: its ISO code, or `org-` and its name in ASCII (a hash where the name has no ASCII letter). */
export function delegationId({ code, name }: { code: string | null; name: string }): string {
  if (code) return code;
  const ascii = foldKey(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `org-${ascii || createHash("sha256").update(name.normalize("NFC")).digest("hex").slice(0, 12)}`;
}

/** Key of the statement's speaker: delegation and folded name, the romanised one where it is known. */
export function speakerKey(statement: Statement): string | null {
  if (!statement.speaker) return null;
  const { name, displayName } = statement.speaker.value;
  const delegation = statement.delegation ? delegationId(statement.delegation.value) : "";
  const printed = displayName ?? name;
  return `${delegation}/${foldKey(printed) || printed}`;
}

/** Key of the statement's meeting: its symbol, else organ, day (or year) and folded name; null where the name is missing too. */
export function meetingKey(statement: Statement): string | null {
  if (!statement.meeting) return null;
  const { symbol, event } = statement.meeting.value;
  if (symbol) return `symbol/${symbol}`;
  if (!event) return null;
  return `${statement.organ?.value ?? ""}/${statement.date?.value.iso ?? statement.year?.value ?? ""}/${foldKey(event)}`;
}
