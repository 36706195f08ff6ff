// The search took longer than it may: say so, and what makes it faster.
import { PageState } from "@/components/ui/page-state";
import type { Locale } from "@/lib/domain/locale";
import { SEARCH_WORDING } from "./search-wording";

/** What to do where a search was ended before it had an answer. */
export function SearchTooLong({ locale }: { locale: Locale }) {
  const words = SEARCH_WORDING[locale].tooLong;
  return (
    <PageState title={words.title} level={2}>
      <p>{words.why}</p>
    </PageState>
  );
}
