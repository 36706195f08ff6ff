// The header of a page that is written out without Next: the same places, languages and sign as on every other page.
import { SIGN_PATHS } from "@/components/site/sign-paths";
import { SITE_PLACES } from "@/components/site/site-places";
import { SITE_NAME, SITE_WORDING } from "@/components/site/site-wording";
import { localAddress } from "@/components/ui/local-address";
import { LOCALES, type Locale } from "@/lib/domain/locale";
import { escapeHtml } from "./escape-html";

const SIGN = `<svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">${SIGN_PATHS.map(
  ({ d, opacity }) => `<path d="${d}" fill="currentColor" opacity="${opacity}"/>`,
).join("")}</svg>`;

export const PLAIN_HEADER_STYLE = `
header{border-bottom:1px solid var(--rule);font:.9375rem/1.5 "Source Sans 3",system-ui,sans-serif}
header>div{display:flex;flex-wrap:wrap;align-items:center;max-width:74rem;margin:0 auto;padding:.5rem 1rem .25rem;gap:0 .5rem}
header a{display:inline-flex;align-items:center;min-height:2.5rem;padding:0 .5rem;color:var(--ink);text-decoration:none}header a:hover{text-decoration:underline}
header .name{gap:.625rem;padding:0;font:560 1.375rem/1 "Source Serif 4",Georgia,"Times New Roman",serif}.name svg{color:var(--accent)}
header ul{display:flex;flex-wrap:wrap}header .languages{margin-inline-start:auto;text-transform:uppercase;font-size:.875rem}
header .places{order:1;flex-basis:100%;min-width:0;margin-inline:-.5rem}header .places ul{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;scrollbar-width:none}@media(min-width:78rem){header .places{order:0;flex:0 1 auto;margin-inline-start:auto}header .languages{margin:0}}
header [aria-current]{display:inline-flex;align-items:center;min-height:2.5rem;padding:0 .5rem;font-weight:600}`;

/** The header as HTML; `address` is the path and query that was asked for, without the prefix of a language. */
export function plainHeader(locale: Locale, address: string): string {
  const words = SITE_WORDING[locale];
  const places = SITE_PLACES.map((place) => item(link(localAddress(locale, place.address), words[place.name])));
  const languages = LOCALES.map((other) =>
    item(
      other === locale
        ? `<span aria-current="true">${other}</span>`
        : link(localAddress(other, address), other, ` lang="${other}" hreflang="${other}"`),
    ),
  );
  return `<header><div><a class="name" href="${localAddress(locale, "/")}">${SIGN}${SITE_NAME}</a>
<nav class="places" aria-label="${words.navigation}"><ul>${places.join("")}</ul></nav>
<nav class="languages" aria-label="${words.languages}"><ul>${languages.join("")}</ul></nav></div></header>`;
}

const item = (html: string): string => `<li>${html}</li>`;

const link = (address: string, name: string, attributes = ""): string =>
  `<a href="${escapeHtml(address)}"${attributes}>${name}</a>`;
