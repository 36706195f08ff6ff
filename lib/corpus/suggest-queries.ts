// Completes what is being typed in the search box: speakers and delegations by name, and words of the corpus.
import { findNamesLike } from "@/lib/db/find-names-like";
import { allDelegations } from "@/lib/domain/taxonomy/delegations";
import { termOf } from "@/lib/search/analyze";
import { foldWord } from "@/lib/search/fold";
import { parseQuery } from "@/lib/search/parse-query";
import { printQuery } from "@/lib/search/print-query";
import { getCorpus } from "./corpus";

const MOST_WORDS = 6;
const MOST_NAMES = 4;
const SHORTEST = 2;

/** Whole queries that begin with what was typed, its last word completed; `[]` where there is nothing to add. */
export async function suggestQueries(typed: string, corpus = getCorpus()): Promise<string[]> {
  const [, before = "", last = ""] = /^(.*?)([\p{L}\p{M}\p{N}’'-]*)$/su.exec(typed) ?? [];
  const prefix = termOf(last);
  if (prefix.length < SHORTEST) return [];
  const [words, names] = await Promise.all([
    corpus.engine.wordsBeginning(prefix, MOST_WORDS + 1),
    findNamesLike(corpus.database, foldWord(last), MOST_NAMES),
  ]);
  const completed = words.map(({ word }) => before + word).filter((text) => text !== typed);
  const fields = [...delegationsLike(foldWord(last)), ...names.map((name) => ({ field: "speaker" as const, name }))];
  const named = fields.map(({ field, name }) => `${before}${writeField(field, name)}`);
  return [...new Set([...completed.slice(0, MOST_WORDS), ...named])];
}

function delegationsLike(prefix: string): { field: "delegation"; name: string }[] {
  const names = allDelegations().flatMap(({ names }) => names.find(({ language }) => language === "en")?.name ?? []);
  const like = names.filter((name) => foldWord(name).startsWith(prefix)).slice(0, MOST_NAMES);
  return like.map((name) => ({ field: "delegation", name }));
}

/** As it would be typed, by name and not by code; the parser reads either. */
function writeField(field: "delegation" | "speaker", name: string): string {
  const written = `${field}:"${name.replaceAll('"', "")}"`;
  return printQuery(parseQuery(written).root) === "" ? name : written;
}
