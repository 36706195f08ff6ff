// The meeting at which the statement was made, as far as the text shows it.
import { quoteSpan, type Evidence } from "@/lib/domain/span";
import type { Statement } from "@/lib/domain/statement";
import { isDateOrPlace, joinLines, speakingLines } from "./header-text";
import { EVENT_LEADS, EVENT_NOUNS, FORMATS } from "./lexicon/meeting-words";
import { evidenceIn, type Passage, type Reading } from "./reading";

type MeetingFact = NonNullable<Statement["meeting"]>;
type Format = MeetingFact["value"]["format"];

const lead = new RegExp(`(?:${EVENT_LEADS.join("|")})\\s+(?=[^\\n]{0,200}(?:${EVENT_NOUNS.join("|")}))`, "iu");
const noun = new RegExp(EVENT_NOUNS.join("|"), "iu");
const formats = FORMATS.map(([format, patterns]) => [format, new RegExp(patterns.join("|"), "iu")] as const);
const SYMBOL = /\b(?:S|A)\/(?:(?:ES-|S-)?\d{1,3}\/)?PV\.\d{1,5}\b/u;
const JAPANESE_EVENT = /^([^\n]{4,120}?)における/u;
const EVENT_END = /\n\s*\n|[.;](?:\s|$)|\s+(?:delivered|by H\.?E|New York|Nueva York)\b/iu;
const LONGEST = 400;

/** Event, format and symbol of the meeting; null where the text shows none of them. */
export function extractMeeting(reading: Reading): MeetingFact | null {
  const header = joinLines(reading, speakingLines(reading));
  const { sidecar } = reading.segments;
  const event = header ? eventIn(reading, header) : null;
  const symbol = symbolIn(reading, header);
  const title = header?.text ?? sidecar["title"] ?? "";
  const format = formatOf(title) ?? formatOf(sidecar["event"] ?? "");
  const value = {
    event: event?.quote.replace(/\s+/gu, " ") ?? sidecar["event"] ?? null,
    format,
    symbol: symbol?.quote ?? sidecar["symbol"] ?? null,
  };
  if (!value.event && !value.format && !value.symbol) return null;
  const evidence = [event, symbol].filter((found): found is Evidence => found !== null);
  const shown = evidence.length > 0 || !header ? evidence : [quoteSpan(reading.text, header)];
  const from = shown.length > 0 && (event || symbol || formatOf(header?.text ?? "")) ? "text" : "sidecar";
  return {
    value,
    evidence: from === "text" ? shown : [],
    from,
    ruleId: `extract/meeting-${from === "text" ? "header" : "sidecar"}`,
  };
}

function eventIn(reading: Reading, header: Passage): Evidence | null {
  const japanese = JAPANESE_EVENT.exec(header.text);
  if (japanese?.[1]) return evidenceIn(reading, header, 0, japanese[1].length);
  const match = lead.exec(header.text);
  if (!match) return eventLine(reading);
  const start = match.index + match[0].length;
  const rest = header.text.slice(start, start + LONGEST);
  const end = EVENT_END.exec(rest)?.index ?? rest.length;
  const printed = rest
    .slice(0, cutAtDate(reading, header.start + start, end))
    .trimEnd()
    .replace(/[,.:;–—-]+$/u, "")
    .trimEnd();
  return printed ? evidenceIn(reading, header, start, printed.length) : null;
}

/** The event ends where a line of its own with a date or place begins. */
function cutAtDate(reading: Reading, start: number, length: number): number {
  const line = speakingLines(reading).find(
    (each) => each.start > start && each.start < start + length && isDateOrPlace(each),
  );
  return line ? line.start - start : length;
}

function eventLine(reading: Reading): Evidence | null {
  const line = speakingLines(reading).find((each) => noun.test(each.text) && !isDateOrPlace(each));
  return line ? quoteSpan(reading.text, line) : null;
}

function symbolIn(reading: Reading, header: Passage | null): Evidence | null {
  const match = header ? SYMBOL.exec(header.text) : null;
  return header && match ? evidenceIn(reading, header, match.index, match[0].length) : null;
}

const formatOf = (text: string): Format => formats.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
