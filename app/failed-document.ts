// The page where the server failed while it made one. Next would send an empty shell, which only scripts can fill.
import { FAILED_WORDING } from "@/components/site/failed-wording";
import { localAddress, splitLocale } from "@/components/ui/local-address";
import { escapeHtml } from "./escape-html";
import { plainDocument } from "./plain-document";
import { unavailableDocument } from "./unavailable-document";

interface FailedDocument {
  /** Path and query as the browser asked for them. */
  address: string;
  /** The name of the failure in the server's log, where it has one. */
  digest?: string | undefined;
  /** True where it failed because the server had too much to do. */
  passes: boolean;
}

/** A whole HTML document, in the language of the address, that says what happened and what to do. */
export function failedDocument({ address: asked, digest, passes }: FailedDocument): string {
  const [path = "/", ...query] = asked.split("?");
  const { locale, pathname } = splitLocale(path);
  const address = [pathname, ...query].join("?");
  if (passes) return unavailableDocument(address, locale, "busy");
  const words = FAILED_WORDING[locale];
  const body = `<p>${words.failedWhy}</p>
<p><a href="${escapeHtml(localAddress(locale, address))}">${words.tryAgain}</a></p>${
    digest ? `\n<p class="soft">${words.failedLog} <code>${escapeHtml(digest)}</code>.</p>` : ""
  }`;
  return plainDocument({ locale, address, status: 500, title: words.failedTitle, heading: words.failedHeading, body });
}
