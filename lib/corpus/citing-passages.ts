// The sentences in which a statement names a document.
import type { CitingPlaces } from "@/lib/db/read-citing-places";
import type { CitingPassage } from "@/lib/domain/listing";
import type { PassageRun } from "@/lib/domain/search";
import type { Span } from "@/lib/domain/span";
import { splitSentences } from "@/lib/ingest/segment/split-sentences";

/** Each sentence once, in order of the text, with every place in it that names the document marked. */
export function citingPassages({ text, language, paragraphs, places }: CitingPlaces): CitingPassage[] {
  return paragraphs.flatMap((paragraph) => {
    const inside = places.filter(({ start }) => start >= paragraph.start && start < paragraph.end);
    if (inside.length === 0) return [];
    return splitSentences(text, paragraph).flatMap((sentence) => {
      const named = inside.filter(({ start }) => start >= sentence.start && start < sentence.end);
      if (named.length === 0) return [];
      const act = named.find((place) => place.act !== null)?.act ?? null;
      const where = { paragraph: paragraph.ordinal, language: paragraph.language ?? language };
      return [{ ...where, act, runs: markedRuns(text, sentence, named) }];
    });
  });
}

/** The sentence in runs; joined they are its text. Places that reach over its end are marked as far as it goes. */
function markedRuns(text: string, sentence: Span, named: readonly Span[]): PassageRun[] {
  const runs: PassageRun[] = [];
  let at = sentence.start;
  for (const { start, end } of named) {
    if (start > at) runs.push({ text: text.slice(at, start), marked: false });
    const until = Math.min(end, sentence.end);
    if (until > at) runs.push({ text: text.slice(Math.max(start, at), until), marked: true });
    at = Math.max(at, until);
  }
  if (at < sentence.end) runs.push({ text: text.slice(at, sentence.end), marked: false });
  return runs;
}
