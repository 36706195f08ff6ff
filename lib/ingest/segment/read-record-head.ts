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
  return { ...sidecar, ...readAgenda(text.slice(0, headEnd)), ...readPresident(head) };
}

/** "President: Mr. Doe . . . . (Xandia)": the names as printed, and the State. */
function readPresident(head: string): Sidecar {
  const line = /^[^\S\n]*President:?[^\S\n]+([^\n]{3,90}?)[\s.·…]{2,}\(?([^\n()]{3,60})\)?[^\S\n]*$/mu.exec(head);
  return line ? { president: `${line[1]?.trim()} (${line[2]?.trim()})` } : {};
}

function resumption(printed: string | undefined): string {
  const number = /\d/.exec(printed ?? "")?.[0];
  return number ? ` (Resumption ${number})` : "";
}

/** Behind the word Agenda: the subject first, then what it is considered under. */
function readAgenda(head: string): Sidecar {
  const found = /\n\s*Agenda\s*\n([^]{5,1200}?)(?:This record|\n\s*\d{2}-\d{5}|$)/.exec(head)?.[1];
  const lines = (found ?? "").split(/\n\s*\n/).map((line) => line.replace(/\s+/g, " ").trim());
  const [subject, ...under] = lines.filter((line) => line !== "");
  return subject ? { event: subject.slice(0, 500), agenda: [subject, ...under].join("; ").slice(0, 1_000) } : {};
}
