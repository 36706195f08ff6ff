// Hits as entries of a feed: what a reader of news shows of them.
import { delegationName } from "@/components/statement/delegation-name";
import { titleOfUntitled } from "@/components/statement/shown-title";
import { statementAddress } from "@/components/statement/statement-address";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { Hit } from "@/lib/domain/search";

interface Entry {
  id: string;
  url: string;
  title: string;
  author: string;
  updated: string;
  summary: string;
  language: string | null;
}

/** The entries, each with its full address at `origin`; a statement without a day stands at the first one of its year. */
export function feedEntries(hits: readonly Hit[], locale: Locale, origin: string): Entry[] {
  return hits.map((hit) => {
    const delegation = hit.delegation && delegationName(hit.delegation, locale, hit);
    const speaker = hit.speaker && (hit.speaker.displayName ?? hit.speaker.name);
    return {
      id: origin + statementAddress({ id: hit.id, slug: "" }),
      url: origin + localAddress(locale, statementAddress(hit)),
      title: hit.title || titleOfUntitled({ speaker, delegation, event: hit.event }, locale),
      author: [speaker, delegation].filter(Boolean).join(", ") || "Rostrum",
      updated: `${hit.date ?? `${hit.year ?? 1_970}-01-01`}T00:00:00Z`,
      summary: hit.passages.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" … "),
      language: hit.titleLanguage,
    };
  });
}
