// The page while the database does not answer, or not in time. Next would leave it empty without JavaScript.
import { FAILED_WORDING } from "@/components/site/failed-wording";
import { SITE_WORDING } from "@/components/site/site-wording";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import { escapeHtml } from "./escape-html";
import { plainDocument } from "./plain-document";

/** Seconds, as the header Retry-After has them. */
export const RETRY_AFTER = "10";

/**
 * A whole HTML document that says what happened and what to do; `address` is to be tried again and has no prefix.
 * `why`: the database is `silent`, or the server is so `busy` that it had no time for this page.
 */
export function unavailableDocument(address: string, locale: Locale, why: "silent" | "busy" = "silent"): string {
  const words = SITE_WORDING[locale];
  const body = `<p>${why === "busy" ? words.busyWhy : words.unavailableWhy}</p>
<p><a href="${escapeHtml(localAddress(locale, address))}">${FAILED_WORDING[locale].tryAgain}</a> <span class="soft">${words.unavailableLater}</span></p>`;
  const title = words.unavailableTitle;
  const heading = why === "busy" ? words.busyHeading : words.unavailableHeading;
  return plainDocument({ locale, address, status: 503, title, heading, body });
}
