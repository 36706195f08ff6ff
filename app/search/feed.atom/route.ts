// A search as a feed: the newest statements that answer it.
import { describeSearch } from "@/components/search/describe-search";
import { searchAddress } from "@/components/search/search-address";
import { feedEntries } from "@/components/search/feed-entries";
import { localAddress } from "@/components/ui/local-address";
import { retrievalTimes, searchFeed } from "@/lib/corpus/search-feed";
import { searchStatements } from "@/lib/corpus/search-statements";
import { requestLocale, requestOrigin } from "../../request-locale";
import { readSearch } from "../read-search";

const ENTRIES = 50;

/** The feed; 400 for a malformed address. */
export async function GET(request: Request): Promise<Response> {
  const state = await readSearch(request);
  if (state instanceof Response) return state;
  const [locale, origin] = [await requestLocale(), await requestOrigin()];
  const newest = { ...state, sort: "newest" as const, start: { at: "first" as const } };
  const { hits, facets, interpretation } = await searchStatements({ ...newest, pageSize: ENTRIES });
  const feed = searchFeed({
    title: `Rostrum: ${describeSearch(interpretation.query.root, state.filters, facets, locale)}`,
    self: origin + localAddress(locale, searchAddress(newest, "/search/feed.atom")),
    page: origin + localAddress(locale, searchAddress(newest)),
    language: locale,
    entries: feedEntries(hits, { locale, origin, retrieved: await retrievalTimes(hits) }),
  });
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
