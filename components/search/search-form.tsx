// The box: a GET form, which the filters beside the results belong to as well.
import { defaultSort, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

/** The id by which the filters join the form. */
export const SEARCH_FORM_ID = "search";

/** The search box, with the chosen order kept where it is not the default. */
export function SearchForm({ state }: { state: SearchState }) {
  return (
    <form id={SEARCH_FORM_ID} action="/" method="get" role="search" autoComplete="off" className="screen-only">
      <label htmlFor="q" className="sr-only">
        {SEARCH_WORDING.box}
      </label>
      <div className="flex items-stretch gap-2">
        <input
          id="q"
          name="q"
          type="search"
          key={state.text}
          defaultValue={state.text}
          maxLength={1_000}
          placeholder={SEARCH_WORDING.placeholder}
          className="min-w-0 flex-1 field px-4 py-3 reading text-xl placeholder:text-soft placeholder:italic"
        />
        <button type="submit" className="press px-5 text-base sm:px-7">
          {SEARCH_WORDING.submit}
        </button>
      </div>
      {state.sort !== defaultSort(state.text) && <input type="hidden" name="sort" value={state.sort} />}
    </form>
  );
}
