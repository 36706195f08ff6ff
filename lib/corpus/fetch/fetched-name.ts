// Names a fetched document as a person would who saves it.
import type { IncomingHttpHeaders } from "node:http";

const MOST_CHARACTERS = 200;

/** The name that the server gives, else the last part of the address's path, else its host; never a path. */
export function fetchedName(url: URL, headers: IncomingHttpHeaders): string {
  const given = headers["content-disposition"] ? nameIn(headers["content-disposition"]) : null;
  const last = decoded(url.pathname.split("/").filter(Boolean).at(-1) ?? "");
  return [given, last].map((name) => cleanName(name ?? "")).find((name) => name !== "") ?? url.hostname;
}

/** RFC 6266: `filename*` in UTF-8 goes before `filename`. */
function nameIn(disposition: string): string | null {
  const extended = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  if (extended) return decoded(extended);
  const [, quoted, bare] = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+))/i.exec(disposition) ?? [];
  return quoted === undefined ? (bare ?? null) : utf8(quoted.replace(/\\(.)/g, "$1"));
}

/** Servers write UTF-8 into headers, which are read byte by byte as Latin-1. */
function utf8(text: string): string {
  const read = Buffer.from(text, "latin1").toString("utf8");
  return read.includes("\ufffd") ? text : read;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Without folders, control characters and leading dots. */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").replace(/^[\s.]+/, "");
  return plain.trim().slice(-MOST_CHARACTERS);
}
