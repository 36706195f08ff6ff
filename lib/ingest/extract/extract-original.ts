// The language in which a speech was spoken, where the text that we have is a translation of it.
import type { Fact } from "@/lib/domain/statement";
import { evidenceIn, evidenceOf, passage, type Passage, type Reading } from "./reading";

const CODES =
  "ar az be bg bn bs ca cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms mt my nb ne nl no pl ps pt ro ru sk sl sq sr sv sw tg th tk tr uk ur uz vi zh".split(
    " ",
  );
const NAMED_IN = ["en", "fr", "es"];
const MARKS =
  /(?:\boriginal|\btranslat(?:ed|ion)\s+from(?:\s+the)?|\btraduit(?:e)?\s+(?:de l[’']|du)|\btraducido\s+del|\btraducción\s+del|\binterpretation\s+from)\s*:?\s*(\p{L}{4,12})/iu;

let names: Map<string, string> | null = null;

/** The language of a turn's label ("spoke in French"), else of a mark in the header; null where neither says one. */
export function extractOriginal(reading: Reading): Fact<string> | null {
  const { turn } = reading.segments;
  if (!turn?.spokenIn) return turn ? null : headerMark(reading);
  const value = languageNamed(turn.spokenIn);
  if (!value) return null;
  const label = passage(reading.text, turn.span);
  const index = label.text.lastIndexOf(turn.spokenIn);
  const evidence = index < 0 ? evidenceOf(reading, label) : evidenceIn(reading, label, index, turn.spokenIn.length);
  return { value, evidence: [evidence], from: "text", ruleId: "extract/original-label" };
}

function headerMark(reading: Reading): Fact<string> | null {
  for (const line of reading.header) {
    const found = markIn(reading, line);
    if (found) return found;
  }
  return null;
}

function markIn(reading: Reading, line: Passage): Fact<string> | null {
  const match = MARKS.exec(line.text);
  const value = match?.[1] ? languageNamed(match[1]) : null;
  if (!match || !value) return null;
  const evidence = [evidenceIn(reading, line, match.index, match[0].length)];
  return { value, evidence, from: "text", ruleId: "extract/original-mark" };
}

/** ISO 639-1 code of a language by its English, French or Spanish name. */
function languageNamed(name: string): string | null {
  names ??= new Map(NAMED_IN.flatMap((locale) => namesIn(locale)));
  return names.get(name.toLowerCase()) ?? null;
}

function namesIn(locale: string): [string, string][] {
  const display = new Intl.DisplayNames([locale], { type: "language" });
  return CODES.map((code) => [(display.of(code) ?? code).toLowerCase(), code]);
}
