// Says when two documents are the same: by their bytes, and by where a collection says that they were spoken.
import { createHash } from "node:crypto";
import type { DocumentHints } from "@/lib/domain/document-hints";
import type { Sidecar } from "@/lib/domain/source-text";

const RECORD = ["symbol", "turn"];
const OCCASION = ["session", "year", "date", "delegation", "event"];

/**
 * The key of a document with the SHA-256 `contentHash`: the hash alone where nothing is known beside the bytes. A turn of
 * a record is known by the record and its place in it, since tables may say of the rest one thing or another.
 */
export function documentKey(contentHash: string, { sidecar }: Pick<DocumentHints, "sidecar"> = {}): string {
  const facts = sidecar?.["symbol"] ? factsOf(sidecar, RECORD) : factsOf(sidecar ?? {}, OCCASION);
  if (facts === "") return contentHash;
  return `${contentHash}/${createHash("sha256").update(facts).digest("hex").slice(0, 16)}`;
}

function factsOf(sidecar: Sidecar, names: string[]): string {
  return names.flatMap((name) => (sidecar[name] === undefined ? [] : [`${name}=${sidecar[name]}`])).join("\n");
}
