// Completes what is being typed in the search box: words of the corpus, values of fields, delegations and speakers.
import { findNamesLike } from "@/lib/db/find-names-like";
import type { Locale } from "@/lib/domain/locale";
import type { QueryField } from "@/lib/domain/query";
import type { SearchEngine } from "@/lib/domain/search-engine";
import type { Suggestion } from "@/lib/domain/suggestion";
import { termOf } from "@/lib/search/analyze";
import { parseQuery } from "@/lib/search/parse-query";
import { printQuery } from "@/lib/search/print-query";
import { readField } from "@/lib/search/read-field";
import { typedPlaces, type Place, type TypedPlaces } from "@/lib/search/typed-places";
import { valuesLike, type NamedValue } from "@/lib/search/values-like";
import { getCorpus, type Corpus } from "./corpus";

const MOST_WORDS = 6;
const MOST_NAMES = 4;
/** No list is longer: a reader may look through all of it. */
const MOST_VALUES = 300;
const MOST_SPEAKERS = 20;
const SHORTEST = 2;
/** A speaker is looked for by so many of the last words. */
const WORDS_OF_SPEAKER = 3;

/** What completions are made of, besides the lists of the field. */
export interface SuggestionSources extends Pick<SearchEngine, "wordsBeginning"> {
  /** Names of speakers of which words begin as the text does. */
  speakersLike: (text: string, most: number) => Promise<string[]>;
}

/** The words and the speakers of a corpus. */
export function suggestionSources({ engine, database }: Corpus = getCorpus()): SuggestionSources {
  return {
    wordsBeginning: (prefix, most) => engine.wordsBeginning(prefix, most),
    speakersLike: (text, most) => findNamesLike(database, text, most),
  };
}

/**
 * Whole queries that begin with what was typed and complete its end where it stands: a word, a value in its field, words
 * that begin a name; what is open (a quotation mark, a parenthesis) is closed. `[]` where there is nothing to add.
 */
export async function suggestQueries(
  typed: string,
  locale: Locale,
  sources = suggestionSources(),
): Promise<Suggestion[]> {
  const { word, names, value } = typedPlaces(typed);
  const offered = await Promise.all([
    value && completeValue(typed, value, locale, sources),
    word && completeWord(typed, word, sources),
    Promise.resolve(delegationsNamed(typed, names, locale)),
    speakersNamed(typed, names, sources),
  ]);
  const unique = new Map(offered.flatMap((found) => found ?? []).map((suggestion) => [suggestion.query, suggestion]));
  const unclear = parseQuery(typed).misunderstood.length;
  return [...unique.values()].filter(
    ({ query }) => query !== typed && parseQuery(query).misunderstood.length <= unclear,
  );
}

function replace(typed: string, { start, after }: Place, text: string): string {
  return typed.slice(0, start) + text + after;
}

async function completeWord(typed: string, place: Place, sources: SuggestionSources): Promise<Suggestion[]> {
  const prefix = termOf(place.typed);
  if (prefix.length < SHORTEST) return [];
  const words = (await sources.wordsBeginning(prefix, MOST_WORDS + 1)).filter(({ word }) => word !== place.typed);
  return words.slice(0, MOST_WORDS).map(({ word }) => ({ query: replace(typed, place, word), value: null }));
}

/** The value as the query language writes it back: by its code where it has one. */
async function completeValue(
  typed: string,
  place: NonNullable<TypedPlaces["value"]>,
  locale: Locale,
  sources: SuggestionSources,
): Promise<Suggestion[]> {
  const { field } = place;
  if (field === "date") return [];
  const values = await valuesOf(field, place.typed, locale, sources);
  return values.flatMap(({ code, name }) => {
    const written = writeField(field, code)?.slice(field.length + 1);
    return written === undefined ? [] : [{ query: replace(typed, place, written), value: { field, name } }];
  });
}

async function valuesOf(field: QueryField, text: string, locale: Locale, sources: SuggestionSources) {
  if (field === "cites" || (text.trim() === "" && (field === "speaker" || field === "delegation"))) return [];
  if (field !== "speaker") return valuesLike(field, text, locale, MOST_VALUES);
  return (await sources.speakersLike(text, MOST_SPEAKERS)).map((name) => ({ code: name, name }));
}

function delegationsNamed(typed: string, places: Place[], locale: Locale): Suggestion[] {
  const found = places.map((place) =>
    place.typed.length < SHORTEST ? [] : valuesLike("delegation", place.typed, locale, MOST_NAMES),
  );
  return named(typed, "delegation", places, found);
}

async function speakersNamed(typed: string, places: Place[], sources: SuggestionSources): Promise<Suggestion[]> {
  const sought = places.slice(-WORDS_OF_SPEAKER).filter((place) => place.typed.length >= SHORTEST);
  const found = await Promise.all(
    sought.map(async (place) =>
      (await sources.speakersLike(place.typed, MOST_NAMES)).map((name) => ({ code: name, name })),
    ),
  );
  return named(typed, "speaker", sought, found);
}

/** What the most words name, in their place: `new zea` is not `new` and the beginning of a name. */
function named(typed: string, field: QueryField, places: Place[], found: NamedValue[][]): Suggestion[] {
  const longest = found.findIndex((values) => values.length > 0);
  const place = places[longest];
  return (found[longest] ?? []).flatMap(({ code, name }) => {
    const written = writeField(field, code);
    return written === null || !place ? [] : [{ query: replace(typed, place, written), value: { field, name } }];
  });
}

function writeField(field: QueryField, value: string): string | null {
  const node = readField(field, value);
  return node && printQuery(node);
}
