// The page while the database does not answer. Next would leave it empty for a reader without JavaScript.
import { escapeHtml, plainDocument } from "./plain-document";

/** A whole HTML document that says what happened and what to do; `href` is the address to try again. */
export function unavailableDocument(href: string): string {
  const body = `<p>The database does not answer. Nothing is lost, and the same address works again once it does.</p>
<p><a href="${escapeHtml(href)}">Try again</a> <span class="soft">in a minute. The server’s log has the details.</span></p>`;
  return plainDocument({ status: 503, title: "Not available", heading: "The corpus cannot be reached", body });
}
