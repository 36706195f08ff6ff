// The page while the database does not answer. Next would leave it empty for a reader without JavaScript.
import { FAILED_WORDING } from "@/components/site/failed-wording";
import { SITE_WORDING } from "@/components/site/site-wording";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import { escapeHtml } from "./escape-html";
import { plainDocument } from "./plain-document";

/** A whole HTML document that says what happened and what to do; `address` is to be tried again and has no prefix. */
export function unavailableDocument(address: string, locale: Locale): string {
  const words = SITE_WORDING[locale];
  const body = `<p>${words.unavailableWhy}</p>
<p><a href="${escapeHtml(localAddress(locale, address))}">${FAILED_WORDING[locale].tryAgain}</a> <span class="soft">${words.unavailableLater}</span></p>`;
  const [title, heading] = [words.unavailableTitle, words.unavailableHeading];
  return plainDocument({ locale, address, status: 503, title, heading, body });
}
