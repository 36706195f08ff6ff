// The page for a malformed address. It is written out because no page of Next can answer with status 400.
import { SITE_WORDING } from "@/components/site/site-wording";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { ParameterProblem } from "./check-parameters";
import { escapeHtml } from "./escape-html";
import { ruleInWords } from "./parameter-rules";
import { plainDocument } from "./plain-document";

function problemItem({ name, value, rule }: ParameterProblem, locale: Locale): string {
  return `<li><code><strong>${escapeHtml(name)}</strong>=${escapeHtml(value.slice(0, 120))}</code><br>${escapeHtml(`${name} ${ruleInWords(rule, locale)}`)}.</li>`;
}

/** A whole HTML document that names every malformed parameter, its value and its rule; `address` has no prefix. */
export function badRequestDocument(problems: readonly ParameterProblem[], locale: Locale, address: string): string {
  const words = SITE_WORDING[locale];
  const body = `<p>${problems.length === 1 ? words.malformedOne : words.malformedSome}</p>
<ul>${problems.map((problem) => problemItem(problem, locale)).join("")}</ul>
<p><a href="${localAddress(locale, "/")}">${words.malformedLink}</a> <span class="soft">${words.malformedOr}</span></p>`;
  const [title, heading] = [words.malformedTitle, words.malformedHeading];
  return plainDocument({ locale, address, status: 400, title, heading, body });
}
