// Resolutions and documents that the text names by number, in every form that delegations use, each once.
import type { Span } from "@/lib/domain/span";
import type { Citation } from "@/lib/domain/statement";
import { findResolutions } from "./cited-resolutions";
import { findSymbols } from "./document-symbols";
import { decideActs } from "./decide-act";
import type { ActSign } from "./find-act";
import { findTreaties } from "./find-treaties";
import { isOwnAct } from "./own-act";
import { documentExists } from "./document-exists";
import { evidenceOf, type Reading } from "./reading";
import { deliveryYear } from "./delivery-time";

/** A normalised symbol and where it is named. */
export interface NamedDocument {
  symbol: string;
  start: number;
  end: number;
}

const MOST_EVIDENCE = 200;

/**
 * Cited documents in order of first mention, each with all places that name it; `own` are the codes of those who speak.
 * What did not exist in the statement's year is another document of that name or number, and left out.
 */
export function extractCitations(reading: Reading, own: readonly string[]): Citation[] {
  const named = namedDocuments(reading, deliveryYear(reading));
  const citations = new Map<string, Citation>();
  const acts = actsBySentence(reading, own);
  for (const { symbol, ruleId, ...span } of named) {
    const sign = acts(span);
    const stance = { act: sign?.act ?? null, actRuleId: sign?.ruleId ?? null };
    const evidence = { ...evidenceOf(reading, span), ...stance };
    const known = citations.get(symbol);
    if (!known) citations.set(symbol, { symbol, evidence: [evidence], ruleId });
    else if (known.evidence.length < MOST_EVIDENCE) known.evidence.push(evidence);
  }
  return [...citations.values()];
}

/** A printed symbol is believed; a number or a name may be that of another document. */
function namedDocuments(reading: Reading, year: number | null) {
  const existing = ({ symbol }: NamedDocument) => documentExists(symbol, year);
  const rule = (ruleId: string) => (found: NamedDocument) => ({ ...found, ruleId });
  return [
    ...findResolutions(reading.text).filter(existing).map(rule("extract/citation-resolution")),
    ...findSymbols(reading.text).map(rule("extract/citation-symbol")),
    ...findTreaties(reading).filter(existing).map(rule("extract/citation-treaty")),
  ].sort((a, b) => a.start - b.start);
}

/** What the sentence around a place does with its subject, null where it does nothing or the place is in none. */
function actsBySentence(reading: Reading, own: readonly string[]): (place: Span) => ActSign | null {
  const { sentences, language } = reading;
  const known = new Map<number, ActSign[]>();
  return ({ start }) => {
    const at = sentenceAt(sentences, start);
    const sentence = sentences[at];
    if (!sentence || start >= sentence.end) return null;
    const signs =
      known.get(at) ?? decideActs(sentence.text, language).filter((sign) => isOwnAct(reading, sentence, sign, own));
    known.set(at, signs);
    return governing(signs, start - sentence.start) ?? null;
  };
}

/** Of the signs that weigh most, the last one before the place; the first of them where all stand behind it. */
function governing(signs: readonly ActSign[], place: number): ActSign | undefined {
  const heaviest = signs.filter(({ weight }) => weight === signs[0]?.weight);
  return heaviest.filter(({ start }) => start < place).at(-1) ?? heaviest[0];
}

/** The index of the last sentence that begins at or before `position`, -1 where none does (binary search). */
function sentenceAt(sentences: readonly Span[], position: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
