// Queries as people type them, made of words that stand in the corpus.
import { seededRandom } from "@/tests/fixtures/seeded-random";
import type { SampledStatement } from "./sampled-corpus";

export const TEXT_KINDS = [
  "one word",
  "two words",
  "three words",
  "phrase",
  "rare word",
  "prefix",
  "OR",
  "NEAR",
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

const WORD = /^\p{L}{3,}$/u;

/** `each` queries of every kind; the same statements give the same queries. */
export function queryTexts(statements: readonly SampledStatement[], each: number): Record<TextKind, string[]> {
  const random = seededRandom(11);
  const texts = statements.map(({ opening }) => opening.split(/\s+/u)).filter((words) => words.some(isWord));
  const common = byFrequency(texts.flat().filter(isWord));
  const rare = common.toReversed();
  const among = (words: readonly string[], first: number, last: number) =>
    words[Math.min(words.length - 1, first + Math.floor(random() * (last - first)))] ?? "peace";
  const make: Record<TextKind, () => string> = {
    "one word": () => among(common, 10, 300),
    "two words": () => `${among(common, 20, 600)} ${among(common, 100, 1_500)}`,
    "three words": () => `${among(common, 10, 200)} ${among(common, 50, 800)} ${among(common, 200, 2_000)}`,
    phrase: () => `"${phraseOf(texts, random)}"`,
    "rare word": () => among(rare, 0, 1_000),
    prefix: () => `${among(common, 50, 1_500).slice(0, 4)}*`,
    OR: () => `${among(common, 20, 800)} OR ${among(common, 20, 800)}`,
    NEAR: () => `${among(common, 20, 300)} NEAR/8 ${among(common, 20, 600)}`,
  };
  return Object.fromEntries(TEXT_KINDS.map((kind) => [kind, Array.from({ length: each }, make[kind])])) as Record<
    TextKind,
    string[]
  >;
}

const isWord = (word: string): boolean => WORD.test(word);

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

const TRIES = 100;

/** Two or three words in a row of some text. */
function phraseOf(texts: readonly string[][], random: () => number): string {
  for (let left = TRIES; left > 0; left--) {
    const words = texts[Math.floor(random() * texts.length)] ?? [];
    const from = Math.floor(random() * words.length);
    const found = words.slice(from, from + 2 + Math.floor(random() * 2));
    if (found.length > 1 && found.every(isWord)) return found.join(" ");
  }
  return "peace and security";
}
