// Lets the site write feeds: lib/export knows their form, the site its own addresses.
import { atomFeed, type Feed } from "@/lib/export/atom-feed";

/** The feed as an XML document. */
export function searchFeed(feed: Feed): string {
  return atomFeed(feed);
}
