// The page for a malformed address. It is written out because no page of Next can answer with status 400.
import type { ParameterProblem } from "./check-parameters";
import { escapeHtml, plainDocument } from "./plain-document";

function problemItem({ name, value, rule }: ParameterProblem): string {
  return `<li><code><strong>${escapeHtml(name)}</strong>=${escapeHtml(value.slice(0, 120))}</code><br>${escapeHtml(`${name} ${rule}`)}.</li>`;
}

/** A whole HTML document that names every malformed parameter, its value and its rule. */
export function badRequestDocument(problems: readonly ParameterProblem[]): string {
  const body = `<p>${problems.length === 1 ? "One part of it is" : "Some parts of it are"} malformed:</p>
<ul>${problems.map(problemItem).join("")}</ul>
<p><a href="/">Start a new search</a> <span class="soft">or correct the address.</span></p>`;
  return plainDocument({ status: 400, title: "Malformed address", heading: "This address cannot be read", body });
}
