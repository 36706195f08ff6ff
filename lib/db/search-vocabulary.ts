// The words of the corpus for the engine that asks PostgreSQL: what suggestions and completions are made from.
import type { KnownWord } from "@/lib/domain/search-engine";
import type { Database } from "./connect";
import { isStorable } from "./is-storable";
import type { Transaction } from "./transaction";

/** Words that one or two mistakes may lead to are at most so many letters longer or shorter. */
const MISTAKES = 2;
const MOST_LIKE = 3_000;
/** Behind every word that begins with what stands before it. */
const LAST = "\u{10ffff}";

/** Counts the words of the bitmap index anew. Until it is made for the first time the engine suggests nothing. */
export async function refreshSearchWords(tx: Transaction): Promise<void> {
  await tx.$executeRaw`DELETE FROM search_words`;
  await tx.$executeRaw`
    INSERT INTO search_words (word, statements)
    SELECT lexeme, sum(bit_count(bits & alive)) FROM search_lexemes JOIN search_blocks USING (block)
    WHERE lexeme !~ '^=|[/()]' GROUP BY lexeme HAVING sum(bit_count(bits & alive)) > 0`;
}

/** As `SearchEngine.wordsBeginning`. */
export async function wordsBeginning({ client }: Database, prefix: string, most: number): Promise<KnownWord[]> {
  if (!isStorable(prefix)) return [];
  return client.$queryRaw`
    SELECT word, statements FROM search_words
    WHERE word COLLATE "C" >= ${prefix} AND word COLLATE "C" < ${prefix + LAST}
    ORDER BY statements DESC, word COLLATE "C" LIMIT ${most}::int`;
}

/** As `SearchEngine.knownWords`. */
export async function knownWords({ client }: Database, words: string[]): Promise<KnownWord[]> {
  return client.$queryRaw`
    SELECT word, statements FROM search_words WHERE word = ANY(${words.filter(isStorable)}::text[])`;
}

/** As `SearchEngine.wordsLike`: words that begin with the same letter. */
export async function wordsLike({ client }: Database, word: string): Promise<KnownWord[]> {
  const [first = ""] = word;
  if (first === "" || !isStorable(word)) return [];
  return client.$queryRaw`
    SELECT word, statements FROM search_words
    WHERE word COLLATE "C" >= ${first} AND word COLLATE "C" < ${first + LAST}
      AND char_length(word) BETWEEN ${word.length - MISTAKES}::int AND ${word.length + MISTAKES}::int
    ORDER BY statements DESC LIMIT ${MOST_LIKE}::int`;
}
