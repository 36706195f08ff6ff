// Nothing answers the query: say so, and offer the steps that most often help.
import { localAddress } from "@/components/ui/local-address";
import { PageState } from "@/components/ui/page-state";
import { NO_FILTERS } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import type { QueryNode } from "@/lib/domain/query";
import type { SearchResult } from "@/lib/domain/search";
import { countFilters, searchAddress, withFilters, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";
import { widenQuery } from "./widen-query";

/** What to do where a search finds no statement, or where its page lies behind the last one. */
export function EmptyResult({ result, locale }: { result: SearchResult; locale: Locale }) {
  const { request, total } = result;
  const words = SEARCH_WORDING[locale].empty;
  const widened = widenQuery(request.text);
  const sought = countWords(result.interpretation.query.root);
  const address = (state: SearchState) => localAddress(locale, searchAddress(state));
  if (total > 0) {
    return (
      <PageState title={words.behindTitle} level={2}>
        <p>
          {words.behind} <a href={address(withFilters(request, {}))}>{words.first}</a>.
        </p>
      </PageState>
    );
  }
  return (
    <PageState title={words.title} level={2}>
      <p>{words.why}</p>
      <ul className="list-disc space-y-1 ps-5">
        {countFilters(request.filters) > 0 && (
          <li>
            <a href={address(withFilters(request, NO_FILTERS))}>{words.withoutFilters}</a>
          </li>
        )}
        {widened && (
          <li>
            <a href={address(withFilters({ ...request, text: widened }, {}))}>{words.widen(widened)}</a>
          </li>
        )}
        {sought > 1 && <li>{words.fewer}</li>}
        {sought > 0 && widened === null && <li>{words.star}</li>}
        {sought > 1 && <li>{words.or}</li>}
        <li>
          <a href={localAddress(locale, "/")}>{words.all}</a>
        </li>
      </ul>
    </PageState>
  );
}

/** Words that are asked for; those that must not stand there are no hindrance that fewer words would take away. */
function countWords(node: QueryNode | null): number {
  switch (node?.kind) {
    case "word":
    case "phrase":
    case "prefix":
      return node.text.split(/\s+/u).length;
    case "near":
    case "and":
    case "or":
      return node.nodes.reduce((sum, child) => sum + countWords(child), 0);
    default:
      return 0;
  }
}
