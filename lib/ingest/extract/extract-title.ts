// The title of the statement as printed, with the language that it is in.
import { quoteSpan } from "@/lib/domain/span";
import type { Fact } from "@/lib/domain/statement";
import { detectLanguage } from "./detect-language";
import { extractDelivery } from "./extract-delivery";
import { isDateOrPlace, namesSpeech, speakingLines } from "./header-text";
import { printedLine } from "./printed-line";
import { titleLines } from "./title-lines";
import type { Passage, Reading } from "./reading";

type TitleFact = Fact<{ text: string; language: string | null }>;

/**
 * The first run of header lines that are no letter paper, date, place or delivery mark, the run that names the speech
 * before any other; the title beside the text where the header has none, or none that names the speech.
 */
export function extractTitle(reading: Reading): TitleFact | null {
  const runs = titleRuns(reading);
  const speech = runs.find((lines) => lines.some(namesSpeech));
  const run = speech ?? runs[0];
  const beside = speech ? null : sidecarTitle(reading);
  if (!run || beside) return beside ?? sidecarTitle(reading);
  const evidence = run.map((line) => quoteSpan(reading.text, line));
  const text = run.map((line) => printedLine(line.text).replace(/^#+ /u, "")).join(" ");
  return { value: { text, language: detectLanguage(text) }, evidence, from: "text", ruleId: "extract/title-header" };
}

function titleRuns(reading: Reading): Passage[][] {
  const delivery = extractDelivery(reading)?.evidence[0];
  const holdsMark = (line: Passage) =>
    delivery !== undefined && delivery.start >= line.start && delivery.end <= line.end;
  const runs: Passage[][] = [[]];
  for (const line of speakingLines(reading)) {
    const stands = !isDateOrPlace(line) && !(holdsMark(line) && !namesSpeech(line)) && /\p{L}{2}/u.test(line.text);
    if (stands) runs.at(-1)?.push(line);
    else runs.push([]);
  }
  return runs.map(titleLines).filter((run) => run.length > 0);
}

function sidecarTitle(reading: Reading): TitleFact | null {
  const text = reading.segments.sidecar["title"]?.replace(/\s+/gu, " ").trim();
  if (!text) return null;
  return {
    value: { text, language: detectLanguage(text) },
    evidence: [],
    from: "sidecar",
    ruleId: "extract/title-sidecar",
  };
}
