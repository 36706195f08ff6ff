// Known-item search: somebody remembers a sentence, or some of its words, and looks for the statement it stands in.
import type { JudgedQuery, RelevanceDocument } from "./relevance-document";

const WORDS = 5;

/** A query made of a document's sentences; null where it has too little. */
type MakeQuery = (sentences: string[], random: () => number) => string | null;

const middleOf = (sentences: string[]) => sentences[Math.floor(sentences.length / 2)] ?? null;

/** The kinds of remembering, by their name in the table. */
export const KNOWN_ITEM_KINDS: Record<string, MakeQuery> = {
  "first sentence": ([first]) => first ?? null,
  "middle sentence": middleOf,
  "five of its words": (sentences, random) => someWords(middleOf(sentences) ?? "", random),
};

/** Five words of four letters or more, in the order of the sentence. */
function someWords(sentence: string, random: () => number): string | null {
  const words = sentence.split(" ").filter((word) => /^[\p{L}\p{M}-]{4,}$/u.test(word));
  if (words.length < WORDS) return null;
  const chosen = new Set<number>();
  while (chosen.size < WORDS) chosen.add(Math.floor(random() * words.length));
  const places = [...chosen].sort((a, b) => a - b);
  return places.map((at) => words[at]).join(" ");
}

/** Sentences of 6 to 39 words; signs that the query language reads are taken out. */
function sentencesOf({ paragraphs }: RelevanceDocument): string[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?؟]) /));
  const plain = sentences.map((sentence) =>
    sentence
      .replaceAll(/[^\p{L}\p{M}\p{N}\s'’-]/gu, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
  return plain.filter((sentence) => sentence.split(" ").length > 5 && sentence.split(" ").length < 40);
}

/** `count` queries of the kind, each of a document that is drawn from those of the language. */
export function knownItems(
  documents: readonly RelevanceDocument[],
  language: string,
  kind: MakeQuery,
  { count, random }: { count: number; random: () => number },
): JudgedQuery[] {
  const places = [...documents.keys()].filter((at) => documents[at]?.language === language);
  const items: JudgedQuery[] = [];
  for (let drawn = 0; items.length < count && drawn < count * 20 && places.length > 0; drawn++) {
    const at = places[Math.floor(random() * places.length)] ?? 0;
    const document = documents[at];
    const text = document ? kind(sentencesOf(document), random) : null;
    if (text) items.push({ text: text.toLowerCase(), language, relevant: new Set([at]) });
  }
  return items;
}
