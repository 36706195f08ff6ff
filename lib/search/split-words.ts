// Cuts a text into the runs that can hold a word, a compound or a symbol, and says which of them it is.

import { foldKanji } from "./fold";

/** `plain`: one word; `compound`: joined by hyphen or apostrophe; `symbol`: a document's symbol; `unspaced`: a script
 * without spaces between words. `parts` are the words in it, with offsets in the whole text. */
export interface WordRun {
  kind: "plain" | "compound" | "symbol" | "unspaced";
  start: number;
  end: number;
  parts: WordPart[];
}
export interface WordPart {
  start: number;
  end: number;
}

const LETTER = "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\u00ad\\u200c\\u200d]";
const RUN = new RegExp(
  `${LETTER}+(?:(?:['’ʼ＇./／‐‑-]|[-‐]\\n)${LETTER}+)*(?:(?<=\\p{Nd})[ \\u00a0]?[(（]\\d{4}[)）])?`,
  "gu",
);
const SIMPLE = new RegExp(`^${LETTER}+$`, "u");
const WORD = new RegExp(`${LETTER}+`, "gu");
const ACRONYM = /^\p{L}(?:\.\p{L})+$/u;
const SYMBOL = /[/／]|\d[ \u00a0]?[(（]\d{4}[)）]$/u;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|sull|dall|un)$/iu;
const APOSTROPHE = /['’ʼ＇]/u;
/** Thai, Lao, Burmese, Khmer, kana, Han: no spaces between words. */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]+/gu;
const HAS_UNSPACED = new RegExp(UNSPACED.source, "u");

// One segmenter for documents and queries alike, so that both are cut the same way.
const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

function partsBy(pattern: RegExp, run: string, start: number): WordPart[] {
  return [...run.matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function unspacedRun(run: string, start: number): WordRun {
  const words = [...segmenter.segment(foldKanji(run))].filter((segment) => segment.isWordLike);
  const parts = words.map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
  return { kind: "unspaced", start, end: start + run.length, parts };
}

/** Drops what carries no meaning: an English "’s" at the end, a French or Italian elided word at the start. */
function withoutClitics(run: string, start: number, parts: WordPart[]): WordPart[] {
  const text = ({ start: from, end }: WordPart) => run.slice(from - start, end - start);
  const after = ({ end }: WordPart) => run.charAt(end - start);
  return parts.filter((part, index) => {
    const before = parts[index - 1];
    if (before && index === parts.length - 1 && /^s$/i.test(text(part)) && APOSTROPHE.test(after(before))) return false;
    return index === parts.length - 1 || !ELISION.test(text(part)) || !APOSTROPHE.test(after(part));
  });
}

function spacedRun(run: string, start: number): WordRun[] {
  const end = start + run.length;
  if (SIMPLE.test(run) || ACRONYM.test(run)) return [{ kind: "plain", start, end, parts: [{ start, end }] }];
  const words = partsBy(WORD, run, start);
  if (SYMBOL.test(run)) return [{ kind: "symbol", start, end, parts: words }];
  if (run.includes(".")) return splitAtDots(run, start);
  const parts = withoutClitics(run, start, words);
  const first = parts[0] ?? { start, end };
  const last = parts.at(-1) ?? { start, end };
  return [{ kind: parts.length > 1 ? "compound" : "plain", start: first.start, end: last.end, parts }];
}

function splitAtDots(run: string, start: number): WordRun[] {
  return partsBy(/[^.]+/gu, run, start).flatMap((part) =>
    spacedRun(run.slice(part.start - start, part.end - start), part.start),
  );
}

function mixedRun(run: string, start: number): WordRun[] {
  const runs: WordRun[] = [];
  let done = 0;
  for (const match of run.matchAll(UNSPACED)) {
    runs.push(...splitWords(run.slice(done, match.index), start + done), unspacedRun(match[0], start + match.index));
    done = match.index + match[0].length;
  }
  return [...runs, ...splitWords(run.slice(done), start + done)];
}

/** Digits and letters of ASCII, what may join two words, and every other character of ASCII. */
const [OTHER, WORDLY, JOINING] = [0, 1, 2];
const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[0-9A-Za-z]/.test(character) ? WORDLY : /['./-]/.test(character) ? JOINING : OTHER;
});
const kindAt = (text: string, at: number) => kindOf(text.charCodeAt(at));
/** Dashes, quotation marks and dots in lines of the block of punctuation never stand in a word; an apostrophe may. */
const kindOf = (code: number) =>
  ASCII_KINDS[code] ?? (code > 0x2011 && code < 0x2028 && code !== APOSTROPHE_SIGN ? OTHER : JOINING);
const APOSTROPHE_SIGN = 0x2019;

/** Where a plain word of ASCII ends that begins at `start`; -1 where only the pattern can tell how it goes on. */
function endOfPlainWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === WORDLY) end++;
  if (end === text.length) return end;
  const mayHaveYear = text.charCodeAt(end - 1) < 58 && /[ (]/.test(text.charAt(end));
  return mayHaveYear || (kindAt(text, end) === JOINING && mayGoOn(text, end)) ? -1 : end;
}

/** Whether the word may go on behind what stands at `at`: not where that is the dot of a sentence, or a dash. */
function mayGoOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isPlain = (code < 128 || code === APOSTROPHE_SIGN) && at + 1 < text.length && text.charAt(at + 1) !== "\n";
  return !isPlain || kindAt(text, at + 1) !== OTHER;
}

/** So many beginnings of words of ASCII are told apart. */
export const BEGINNINGS = 128 * 128;

/** The place of a beginning among them, by the codes of its first two characters; a word of one has 0 as its second. */
export const beginningOf = (first: number, second: number): number => (first & 127) * 128 + (second & 127);

function beginningAt(text: string, at: number, end: number): number {
  return beginningOf(text.charCodeAt(at), at + 1 < end ? text.charCodeAt(at + 1) : 0);
}

/** Whether `shortest` has a word that begins as this part does; true also where two letters of ASCII cannot tell. */
export function mayBegin(text: string, { start, end }: WordPart, shortest: Uint8Array): boolean {
  const isTold = end > start + 1 && kindAt(text, start) === WORDLY && kindAt(text, start + 1) === WORDLY;
  return !isTold || shortest[beginningAt(text, start, end)] !== 0;
}

/** Stands in place of a word that was passed over. */
export const PASSED_OVER: WordRun = { kind: "plain", start: 0, end: 0, parts: [] };

/**
 * The runs of a text, in order; offsets are those of the text plus `offset`. Plain words of ASCII are passed over that
 * are shorter than `shortest` says by their beginning, or for which it has a 0, where that is given: most of a text need
 * not be looked at twice.
 */
export function splitWords(text: string, offset = 0, shortest: Uint8Array | null = null): WordRun[] {
  const runs: WordRun[] = [];
  for (let at = 0; at < text.length;) {
    if (kindAt(text, at) === OTHER) {
      at += 1;
      continue;
    }
    const end = kindAt(text, at) === WORDLY ? endOfPlainWord(text, at) : -1;
    if (end > 0 && shortest && isTooShort(shortest[beginningAt(text, at, end)] ?? 0, end - at)) {
      runs.push(PASSED_OVER);
      at = end;
    } else if (end > 0) {
      const part = { start: offset + at, end: offset + end };
      runs.push({ kind: "plain", start: part.start, end: part.end, parts: [part] });
      at = end;
    } else at = addMatch(text, at, offset, runs);
  }
  return runs;
}

const isTooShort = (least: number, length: number) => least === 0 || length < least;

/** Adds what the pattern finds first at or after `at`, and gives where it ends. */
function addMatch(text: string, at: number, offset: number, runs: WordRun[]): number {
  RUN.lastIndex = at;
  const match = RUN.exec(text);
  if (!match) return text.length;
  const start = offset + match.index;
  if (HAS_UNSPACED.test(match[0])) runs.push(...mixedRun(match[0], start));
  else runs.push(...spacedRun(match[0], start));
  return match.index + match[0].length;
}
