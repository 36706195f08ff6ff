// What can be done with a result list as a whole: download it, subscribe to it, pass its address on.
import { CITING_WORDING } from "@/components/statement/citing-wording";
import { CopyLinks } from "@/components/ui/copy-links";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import { searchAddress, withFilters, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

/** Where the result list stands in other forms, whole; the places of app/search. */
export const RESULT_FORMS = {
  csv: "/search/results.csv",
  jsonl: "/search/results.jsonl",
  bibtex: "/search/results.bib",
  ris: "/search/results.ris",
  feed: "/search/feed.atom",
} as const;

/** Links; the one that copies simply leads here where no script runs. */
export function ResultTools({ state, locale }: { state: SearchState; locale: Locale }) {
  const words = SEARCH_WORDING[locale];
  const whole = withFilters({ ...state, within: {}, whole: [] }, {});
  const forms = Object.entries(RESULT_FORMS) as [keyof typeof RESULT_FORMS, string][];
  return (
    <nav aria-label={words.tools} className="screen-only mb-2">
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {forms.map(([form, path]) => (
          <li key={form}>
            <a
              href={localAddress(locale, searchAddress(whole, path))}
              rel="nofollow"
              className="inline-flex min-h-6 items-center quiet-link"
            >
              {words[form]}
            </a>
          </li>
        ))}
        <li>
          <a
            href={localAddress(locale, searchAddress(whole))}
            data-copy=""
            className="inline-flex min-h-6 items-center quiet-link"
          >
            {words.copy}
          </a>
        </li>
      </ul>
      <CopyLinks copiedMessage={words.copied} copiedText={CITING_WORDING[locale].copiedPassage} />
    </nav>
  );
}
