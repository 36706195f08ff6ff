// The box: a GET form, which the filters beside the results belong to as well.
import { localAddress } from "@/components/ui/local-address";
import { FACET_KINDS } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import { LONGEST_QUERY, type QueryField } from "@/lib/domain/query";
import { defaultSort, EXCLUDED_PREFIX, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";
import type { SearchWording } from "./search-wording-en";
import { SuggestWords } from "./suggest-words";

interface Props {
  state: SearchState;
  /** Names that the box offers before anything is typed. */
  suggestions: readonly string[];
  locale: Locale;
}

/** The id by which the filters join the form. */
export const SEARCH_FORM_ID = "search";
const LIST_ID = "suggestions";

/** The search box; what has no field beside the results is kept where it is not the default. */
export function SearchForm({ state, suggestions, locale }: Props) {
  const words = SEARCH_WORDING[locale];
  return (
    <form
      id={SEARCH_FORM_ID}
      action={localAddress(locale, "/")}
      method="get"
      role="search"
      autoComplete="off"
      className="screen-only"
    >
      <label htmlFor="q" className="sr-only">
        {words.box}
      </label>
      <div className="flex items-stretch gap-2">
        <input
          id="q"
          name="q"
          type="search"
          list={LIST_ID}
          key={state.text}
          defaultValue={state.text}
          maxLength={LONGEST_QUERY}
          placeholder={words.placeholder}
          className="min-w-0 flex-1 field px-4 py-3 reading text-xl placeholder:text-soft"
        />
        <button type="submit" className="press px-5 text-base sm:px-7">
          {words.submit}
        </button>
      </div>
      <SuggestWords
        list={LIST_ID}
        box="q"
        first={suggestions}
        address={localAddress(locale, "/search/suggest")}
        fields={fieldNames(words)}
      />
      {hiddenFields(state).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}

/** What the fields of the query language are called: as the facets are. */
function fieldNames({ facets }: SearchWording): Record<QueryField, string> {
  const { speaker, delegation, organ, group, theme, threat, language: lang, cites } = facets;
  return { speaker, delegation, organ, group, theme, threat, lang, cites };
}

function hiddenFields({ text, filters, sort, synonyms, whole }: SearchState): [string, string][] {
  return [
    ...FACET_KINDS.flatMap((kind) =>
      (filters.excluded[kind] ?? []).map((value): [string, string] => [EXCLUDED_PREFIX + kind, value]),
    ),
    ...whole.map((kind): [string, string] => ["all", kind]),
    ...(synonyms ? [] : ([["synonyms", "off"]] satisfies [string, string][])),
    ...(sort === defaultSort(text) ? [] : ([["sort", sort]] satisfies [string, string][])),
  ];
}
