// The pages before and after: links to places in the order, which hold also while statements come and go.
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { SearchResult } from "@/lib/domain/search";
import type { PageStart } from "@/lib/domain/search-engine";
import { searchAddress, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

interface Props {
  result: SearchResult;
  state: SearchState;
  locale: Locale;
}

/** Nothing at all where there is one page only. */
export function CursorLinks({ result: { previous, next }, state, locale }: Props) {
  const words = SEARCH_WORDING[locale];
  if (!previous && !next) return null;
  const address = (start: PageStart) => localAddress(locale, searchAddress({ ...state, start }));
  return (
    <nav aria-label={words.pages} className="screen-only mt-10 border-t border-rule pt-5">
      <ul className="flex flex-wrap items-center gap-1">
        {previous && (
          <li>
            <StepLink address={address({ at: "before", cursor: previous })} rel="prev" text={words.previous} />
          </li>
        )}
        {next && (
          <li>
            <StepLink address={address({ at: "after", cursor: next })} rel="next" text={words.next} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function StepLink({ address, rel, text }: { address: string; rel: "prev" | "next"; text: string }) {
  return (
    <a href={address} rel={rel} className="inline-flex min-h-10 items-center rounded-md px-3 text-accent hover:bg-wash">
      {text}
    </a>
  );
}
