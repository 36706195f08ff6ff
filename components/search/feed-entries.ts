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

interface FeedFrame {
  locale: Locale;
  origin: string;
  /** When statements without a year were retrieved, by id, in RFC 3339. */
  retrieved: ReadonlyMap<string, string>;
}

/**
 * The entries, each with its full address at `origin`. A statement without a day stands at the first one of its year,
 * one without a year at the moment at which it was retrieved, since a feed must name one.
 */
export function feedEntries(hits: readonly Hit[], { locale, origin, retrieved }: FeedFrame): Entry[] {
  return hits.map((hit) => {
    const delegation = hit.delegation && delegationName(hit.delegation, locale, hit);
    const speaker = hit.speaker && (hit.speaker.displayName ?? hit.speaker.name);
    return {
      id: origin + statementAddress({ id: hit.id, slug: "" }),
      url: origin + localAddress(locale, statementAddress(hit)),
      title: hit.title || titleOfUntitled({ speaker, delegation, event: hit.event }, locale),
      author: [speaker, delegation].filter(Boolean).join(", ") || "Rostrum",
      updated: momentOf(hit, retrieved.get(hit.id)),
      summary: hit.passages.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" … "),
      language: hit.titleLanguage,
    };
  });
}

function momentOf({ date, year }: Hit, retrieved = "1970-01-01T00:00:00Z"): string {
  const day = date ?? (year === null ? null : `${String(year).padStart(4, "0")}-01-01`);
  return day === null ? retrieved : `${day}T00:00:00Z`;
}
