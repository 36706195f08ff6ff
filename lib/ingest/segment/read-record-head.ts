// Reads what the first page of a verbatim record says of the whole meeting: symbol, organ, date, subject.
import type { Sidecar } from "@/lib/domain/source-text";

const SYMBOL =
  /\b(S\/PV\.\d{1,5}|A\/(?:ES-\d{1,2}|S-\d{1,2}|\d{1,3})\/PV\.\d{1,4}|A\/PV\.\d{1,5})(\s*\(\s*Resumption\s*\d\s*\))?/i;
const DATE =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:19|20)\d{2})\b/i;
const RECORD =
  /verbatim record|provisional verbatim|official records?|security council|general assembly|proc[eè]s-verbal/i;
const HEAD = 6_000;

/** The head's facts; `symbol` only where the text looks like the head of a record. */
export function readRecordHead(text: string, headEnd: number): Sidecar {
  const head = text.slice(0, Math.min(HEAD, Math.max(headEnd, 400)));
  const symbol = SYMBOL.exec(head);
  if (!symbol || !RECORD.test(head)) return {};
  const sidecar: Sidecar = { symbol: `${symbol[1]?.toUpperCase()}${resumption(symbol[2])}` };
  sidecar["organ"] = sidecar["symbol"]?.startsWith("S/") ? "SC" : "GA";
  const date = DATE.exec(head)?.[1]?.replace(/\s+/g, " ");
  if (date) sidecar["date"] = date;
  const subject = readSubject(text.slice(0, headEnd));
  if (subject) sidecar["event"] = subject;
  return sidecar;
}

function resumption(printed: string | undefined): string {
  const number = /\d/.exec(printed ?? "")?.[0];
  return number ? ` (Resumption ${number})` : "";
}

/** The subject stands after the word Agenda, or is the last heading before the first turn. */
function readSubject(head: string): string | null {
  const agenda = /\n\s*Agenda\s*\n([^]{5,600}?)(?:\n\s*\n|This record|\n\s*\d{2}-\d{5})/.exec(head)?.[1];
  return agenda ? agenda.replace(/\s+/g, " ").trim().slice(0, 500) : null;
}
