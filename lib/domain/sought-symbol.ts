// Tells which documents a reader means by a symbol as it is typed: whole, without its session, with its year, a number.
import { yearOfCouncilResolution } from "./taxonomy/council-resolutions";

/** `parts` stand between slashes, in capitals and without the year, which stands apart (null: none was typed). */
export interface SoughtSymbol {
  parts: readonly string[];
  year: number | null;
}

/** Reads what was typed; no parts where there are none. */
export function readSoughtSymbol(typed: string): SoughtSymbol {
  const [, whole = "", year] = /^(.*?)(?:\((\d{4})\))?$/u.exec(plain(typed)) ?? [];
  return { parts: whole.split("/").filter(Boolean), year: year === undefined ? null : Number(year) };
}

/**
 * True where the parts stand side by side in the symbol. A part without brackets also means that part with its session
 * or with the letter of a section (`1514` is in `A/RES/1514(XV)`, `377` in `A/RES/377A(V)`).
 */
export function isSoughtSymbol(sought: SoughtSymbol, symbol: string): boolean {
  const own = plain(symbol).split("/");
  if (sought.parts.length === 0) return false;
  const standsAt = (at: number) => sought.parts.every((part, index) => isPart(part, own[at + index]));
  return own.some((_, at) => standsAt(at) && isOfYear(sought, own, at + sought.parts.length - 1));
}

const plain = (symbol: string): string => symbol.toUpperCase().replaceAll(/\s/gu, "");

function isPart(sought: string, own: string | undefined): boolean {
  if (own === undefined || sought === own) return own !== undefined;
  const bare = own.replace(/\((?:E?S-)?[IVXL\d]+\)$/u, "");
  return sought === bare || (bare !== own && sought === bare.replace(/(?<=\d)[A-Z]$/u, ""));
}

/**
 * Whether the year that was typed may be that of the symbol whose number stands at `last`. Most symbols have no year: of
 * resolutions of the Security Council it is known, and a bare number with a year is the Council's.
 */
function isOfYear({ parts, year }: SoughtSymbol, own: readonly string[], last: number): boolean {
  const [number = ""] = own.slice(last);
  const isCouncils = own.slice(0, last).join("/") === "S/RES";
  if (year === null) return true;
  if (number.endsWith(")")) return number.endsWith(`(${year})`);
  const known = isCouncils ? yearOfCouncilResolution(Number(number)) : null;
  return (isCouncils || parts.length > 1) && (known === null || known === year);
}
