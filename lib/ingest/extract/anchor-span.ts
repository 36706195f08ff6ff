// The part of a long sentence that is quoted for its point: at most sixty words, from one clause's begin to another's end.
import type { Span } from "@/lib/domain/span";
import { findActs } from "./find-act";
import { wordsOf, type Passage, type Reading } from "./reading";

const MOST_WORDS = 60;
/** A quote shorter than this goes on to a weaker end, and one that begins at the act keeps as many words before it. */
const FEWEST_WORDS = 12;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** In scripts without spaces a word is about two signs. */
const CJK_FACTOR = 2;
/** Ends of clauses, the stronger ones first: each pattern ends where a quote may. */
const ENDS = [/[;；:：](?=\s|\p{Script=Han})|\s[–—-](?=\s)/gu, /[,،，、](?=\s|\p{Script=Han})/gu] as const;

/** The whole sentence where it has at most sixty words; else its first clauses, or those from the one that asks on. */
export function anchorSpan(reading: Reading, sentence: Passage): Span {
  const words = wordsOf(reading, sentence);
  const most = CJK.test(sentence.text) ? MOST_WORDS * CJK_FACTOR : MOST_WORDS;
  if (words.length <= most) return { start: sentence.start, end: sentence.end };
  const act = findActs(sentence.text, reading.language).find(({ weight }) => weight !== "mild");
  const latest = words[most - FEWEST_WORDS]?.start ?? sentence.end;
  const asksLate = act !== undefined && sentence.start + act.start > latest;
  const start = asksLate ? clauseBefore(sentence, act.start) : sentence.start;
  const rest = words.filter((word) => word.start >= start);
  if (rest.length <= most) return { start, end: sentence.end };
  const kept = rest.slice(0, most);
  const [shortest, last] = [kept[FEWEST_WORDS]?.end ?? sentence.end, kept.at(-1)?.end ?? sentence.end];
  const actEnd = act ? sentence.start + act.end : 0;
  return { start, end: clauseEnd(sentence, Math.max(shortest, actEnd), last) };
}

/** Where the clause begins that holds the place `at` of the sentence. */
function clauseBefore({ start, text }: Passage, at: number): number {
  const ends = ENDS.flatMap((pattern) =>
    [...text.slice(0, at).matchAll(pattern)].map(({ 0: mark, index }) => index + mark.length),
  );
  const from = Math.max(0, ...ends);
  return start + from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
}

/** The last strong end of a clause between two places of the text, else the last weak one, else the later place. */
function clauseEnd({ start, text }: Passage, least: number, most: number): number {
  for (const pattern of ENDS) {
    const ends = [...text.matchAll(pattern)].map(({ index }) => start + index);
    const last = ends.filter((end) => end >= least && end <= most).at(-1);
    if (last !== undefined) return last;
  }
  return most;
}
