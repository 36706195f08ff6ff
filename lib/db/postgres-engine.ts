// The search engine that asks PostgreSQL, for corpora that outgrow one process.
import type { SearchEngine } from "@/lib/domain/search-engine";
import type { Database } from "./connect";
import { knownWords, wordsBeginning, wordsLike } from "./search-vocabulary";
import { searchStatementsInPostgres } from "./search-statements-in-postgres";

/** The engine over an open database. */
export function postgresEngine(database: Database): SearchEngine {
  return {
    search: (request) => searchStatementsInPostgres(database, request),
    wordsBeginning: (prefix, most) => wordsBeginning(database, prefix, most),
    knownWords: (words) => knownWords(database, words),
    wordsLike: (word) => wordsLike(database, word),
  };
}
