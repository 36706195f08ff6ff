// The meeting at which the statement was made, as far as the text or its record shows it.
import { quoteSpan, type Evidence } from "@/lib/domain/span";
import type { Statement } from "@/lib/domain/statement";
import { findMeetingName, meetingNameIn } from "./find-meeting-name";
import { findSpokenEvent } from "./find-spoken-event";
import { joinLines, speakingLines } from "./header-text";
import { AGENDA_ITEMS, FORMATS, HOSTED_BY } from "./lexicon/meeting-words";
import { printedLine } from "./printed-line";
import { evidenceIn, type Passage, type Reading } from "./reading";

type MeetingFact = NonNullable<Statement["meeting"]>;
type Meeting = MeetingFact["value"];

const formats = FORMATS.map(([format, patterns]) => [format, new RegExp(patterns.join("|"), "iu")] as const);
const SYMBOL = /\b(?:S|A)\/(?:(?:ES-|S-)?\d{1,3}\/)?PV\.\d{1,5}\b/u;
const JAPANESE_EVENT = /^([^\n]{4,120}?)における/u;
const item = new RegExp(`(?<![\\p{L}])(?:${AGENDA_ITEMS.join("|")})(?:\\s?[:–—-]\\s?[^\\n]{3,240})?`, "iu");
const host = new RegExp(`(?<![\\p{L}])(?:${HOSTED_BY.join("|")})\\s+(?:the\\s+)?`, "iu");
const HOST_ENDS =
  /[.;:)|]|\s(?:on the|at the|in the|to (?:mark|discuss)|under the|sur|sobre)\s|,\s*(?:new york|geneva|\d)|\n\s*\n|\n(?=[^\n]*\d{4})|\n(?=\s*(?:statement|remarks|intervention|new york|\d))/iu;
const ITEM_ENDS =
  /(?<!\s)\s*[“«"(]?(?:New York|Geneva|Nueva York|Genève|\d{1,2} \p{L}+ \d{4})|,\s+at the\s|\sat the\s/u;
const LONGEST_HOST = 160;

/** Name, format, symbol, agenda item, host and president of the meeting; null where nothing shows any of them. */
export function extractMeeting(reading: Reading): MeetingFact | null {
  const header = joinLines(reading, speakingLines(reading));
  const { sidecar } = reading.segments;
  const printed = printedFacts(reading, header);
  const beside = sidecar["event"] ?? meetingNameIn(sidecar["title"] ?? "");
  const said = printed.event || beside ? null : spokenEvent(reading);
  const event = printed.event ?? said;
  const title = header?.text ?? sidecar["title"] ?? "";
  const value: Meeting = {
    event: lineOf(event) ?? beside,
    format: formatOf(title) ?? formatOf(lineOf(said) ?? beside ?? ""),
    symbol: printed.symbol?.quote ?? sidecar["symbol"] ?? SYMBOL.exec(sidecar["running"] ?? "")?.[0] ?? null,
    agendaItem: lineOf(printed.item) ?? sidecar["agenda"] ?? null,
    host: lineOf(printed.host) ?? sidecar["host"] ?? null,
    president: sidecar["president"] ?? null,
  };
  if (Object.values(value).every((each) => !each)) return null;
  const evidence = [event, printed.symbol, printed.item, printed.host].filter((found) => found !== null);
  return withProvenance(reading, value, evidence, header);
}

function withProvenance(reading: Reading, value: Meeting, found: Evidence[], header: Passage | null): MeetingFact {
  const shown = found.length === 0 && header && formatOf(header.text) ? [quoteSpan(reading.text, header)] : found;
  const from = shown.length > 0 ? "text" : "sidecar";
  return { value, evidence: shown, from, ruleId: `extract/meeting-${from === "text" ? "header" : "sidecar"}` };
}

/** What the header prints of the meeting, each with its place. */
function printedFacts(reading: Reading, header: Passage | null) {
  if (!header) return { event: null, symbol: null, item: null, host: null };
  const symbol = SYMBOL.exec(header.text);
  return {
    event: eventIn(reading, header),
    symbol: symbol && evidenceIn(reading, header, symbol.index, symbol[0].length),
    item: itemIn(reading, header),
    host: hostIn(reading, header),
  };
}

function eventIn(reading: Reading, header: Passage): Evidence | null {
  const japanese = JAPANESE_EVENT.exec(header.text);
  if (japanese?.[1]) return evidenceIn(reading, header, 0, japanese[1].length);
  const name = findMeetingName(reading);
  return name && quoteSpan(reading.text, name);
}

function spokenEvent(reading: Reading): Evidence | null {
  const said = findSpokenEvent(reading);
  return said && quoteSpan(reading.text, said);
}

function itemIn(reading: Reading, header: Passage): Evidence | null {
  const match = item.exec(header.text);
  if (!match) return null;
  const end = ITEM_ENDS.exec(match[0])?.index ?? match[0].length;
  return evidenceIn(
    reading,
    header,
    match.index,
    match[0].slice(0, end).replace(/(?<![\s,.;:–—-])[\s,.;:–—-]+$/u, "").length,
  );
}

function hostIn(reading: Reading, header: Passage): Evidence | null {
  const match = host.exec(header.text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const rest = header.text.slice(from, from + LONGEST_HOST);
  const named = rest.slice(0, HOST_ENDS.exec(rest)?.index ?? rest.length).replace(/(?<![\s,])[\s,]+$/u, "");
  return /^\p{Lu}/u.test(named) ? evidenceIn(reading, header, from, named.length) : null;
}

const lineOf = (found: Evidence | null): string | null => (found ? printedLine(found.quote) : null);

const formatOf = (text: string): Meeting["format"] => formats.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
