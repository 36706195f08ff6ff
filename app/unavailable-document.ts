// The page while the database does not answer. Next would leave it empty for a reader without JavaScript.
import { FAILED_WORDING } from "@/components/site/failed-wording";
import { SITE_WORDING } from "@/components/site/site-wording";
import type { Locale } from "@/lib/domain/locale";
import { escapeHtml, plainDocument } from "./plain-document";

/** A whole HTML document that says what happened and what to do; `href` is the address to try again. */
export function unavailableDocument(href: string, locale: Locale): string {
  const words = SITE_WORDING[locale];
  const body = `<p>${words.unavailableWhy}</p>
<p><a href="${escapeHtml(href)}">${FAILED_WORDING[locale].tryAgain}</a> <span class="soft">${words.unavailableLater}</span></p>`;
  return plainDocument({ locale, status: 503, title: words.unavailableTitle, heading: words.unavailableHeading, body });
}
