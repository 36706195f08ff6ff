// A whole page without Next: for answers that must have their status, and their words, without any script.
import { SITE_NAME } from "@/components/site/site-wording";
import { languageAttributes } from "@/components/ui/text-direction";
import { THEME_SCRIPT } from "@/components/ui/theme-script";
import type { Locale } from "@/lib/domain/locale";
import { PLAIN_HEADER_STYLE, plainHeader } from "./plain-header";

const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f7f9f6,#0f1514);--ink:light-dark(#15211e,#e4eae7);--soft:light-dark(#485853,#a8b6b0);--accent:light-dark(#0e5650,#85cfc1);--rule:light-dark(#d2dbd5,#2d3936)}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}
body{margin:0;background:var(--paper);color:var(--ink);font:1.1875rem/1.6 "Source Serif 4",Georgia,"Times New Roman",serif}
main{max-width:36rem;margin:0 auto;padding:5rem 1.25rem 4rem}
.kicker{margin:0;color:var(--accent);font:620 .75rem/1.5 "Source Sans 3",system-ui,sans-serif;letter-spacing:.075em;text-transform:uppercase}
h1{margin:.5rem 0 1.25rem;font-size:2.25rem;font-weight:420;line-height:1.14;letter-spacing:-.012em}
ul{margin:0;padding:0;list-style:none}main ul{margin:1rem 0}main li{border-top:1px solid var(--rule);padding:.75rem 0}main li:last-child{border-bottom:1px solid var(--rule)}
code{font-size:.9em;overflow-wrap:anywhere}a{color:var(--accent)}a:focus-visible{outline:2px solid;outline-offset:2px}
.soft{color:var(--soft)}`;

interface PlainDocument {
  locale: Locale;
  /** The path and query that was asked for, without the prefix of a language. */
  address: string;
  status: number;
  title: string;
  heading: string;
  /** HTML; whatever comes from outside must be escaped already. */
  body: string;
}

/** The page as an HTML document. */
export function plainDocument({ locale, address, status, title, heading, body }: PlainDocument): string {
  return `<!doctype html>
<html lang="${locale}" dir="${languageAttributes(locale).dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><link rel="icon" href="/icon.svg" type="image/svg+xml"><title>${title} · ${SITE_NAME}</title><script>${THEME_SCRIPT}</script><style>${STYLE}${PLAIN_HEADER_STYLE}</style></head>
<body>${plainHeader(locale, address)}<main><p class="kicker">${status}</p><h1>${heading}</h1>
${body}</main></body></html>`;
}
