// A search as an Atom feed (RFC 4287), for those who want to be told of new statements.

export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  author: string;
  /** RFC 3339. */
  updated: string;
  /** Plain text. */
  summary: string;
  language: string | null;
}

export interface Feed {
  title: string;
  /** Addresses of the feed and of the page that shows the same. */
  self: string;
  page: string;
  language: string;
  entries: FeedEntry[];
}

/** Moment of a feed without entries. */
const NO_MOMENT = "1970-01-01T00:00:00Z";
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Signs that no XML document may hold. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The feed as an XML document. */
export function atomFeed({ title, self, page, language, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).reduce((a, b) => (a > b ? a : b), NO_MOMENT);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
<title>${escapeXml(title)}</title>
<id>${escapeXml(self)}</id>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
<updated>${escapeXml(updated)}</updated>
${entries.map(entryXml).join("\n")}
</feed>
`;
}

function entryXml({ id, url, title, author, updated, summary, language }: FeedEntry): string {
  const inLanguage = language === null ? "" : ` xml:lang="${escapeXml(language)}"`;
  return `<entry${inLanguage}><id>${escapeXml(id)}</id><title>${escapeXml(title)}</title>
<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
<author><name>${escapeXml(author)}</name></author>
<updated>${escapeXml(updated)}</updated>
<summary type="text">${escapeXml(summary)}</summary></entry>`;
}

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
