// The results with their total, time and order.
import { formatNumber } from "@/components/ui/formats";
import { StillPart } from "@/components/ui/still-part";
import type { Locale } from "@/lib/domain/locale";
import type { SearchResult } from "@/lib/domain/search";
import { CursorLinks } from "./cursor-links";
import { HitCard } from "./hit-card";
import { ResultTools } from "./result-tools";
import type { SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";
import { SortLinks } from "./sort-links";

interface Props {
  result: SearchResult;
  state: SearchState;
  locale: Locale;
}

/** One page of results; the count says what it counted. */
export function ResultList(props: Props) {
  const { result, state, locale } = props;
  return (
    <section aria-labelledby="results" className="results">
      <div className="mt-5 mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <ResultCount result={result} locale={locale} />
        <SortLinks state={state} locale={locale} />
      </div>
      <h2 id="results" className="sr-only">
        {SEARCH_WORDING[locale].results}
      </h2>
      <ResultTools state={state} locale={locale} />
      <StillPart>
        {result.hits.map((hit) => (
          <HitCard key={hit.id} hit={hit} state={state} locale={locale} />
        ))}
        <CursorLinks {...props} />
      </StillPart>
    </section>
  );
}

function ResultCount({ result, locale }: Omit<Props, "state">) {
  const { hits, total, corpusTotal, offset, tookMs } = result;
  const words = SEARCH_WORDING[locale];
  const number = (value: number) => formatNumber(value, locale);
  return (
    <p className="text-[0.9375rem]">
      <strong className="font-semibold">{words.statements(total)}</strong>
      {total !== corpusTotal && <span className="text-soft">{words.ofAll(number(corpusTotal))}</span>}
      {total > hits.length && (
        <span className="text-soft">{words.shown(number(offset + 1), number(offset + hits.length))}</span>
      )}
      <span className="text-soft"> · {number(Math.max(1, Math.round(tookMs)))} ms</span>
    </p>
  );
}
