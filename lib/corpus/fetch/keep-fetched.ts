// Fetches archives for their listing and keeps a few of them at hand, so that they are not fetched again to be read.
import type { FetchedDocument } from "./fetch-document";

const MOST_KEPT_BYTES = 128_000_000;

type Fetch = (address: string) => Promise<FetchedDocument>;

/**
 * The same as `fetch`; what it brings is kept until it is asked for again, as long as all that is kept has no more than
 * 128 MB. A third time it is fetched anew.
 */
export function keepFetched(fetch: Fetch): Fetch {
  const kept = new Map<string, FetchedDocument>();
  let size = 0;
  return async (address) => {
    const held = kept.get(address);
    if (held) {
      kept.delete(address);
      size -= held.bytes.byteLength;
      return held;
    }
    const fetched = await fetch(address);
    if (size + fetched.bytes.byteLength <= MOST_KEPT_BYTES) {
      kept.set(address, fetched);
      size += fetched.bytes.byteLength;
    }
    return fetched;
  };
}
