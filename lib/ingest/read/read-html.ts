// Reads web pages: the main content as paragraphs, without menus, scripts and footers; facts of the head as sidecar.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { MEDIA_TYPES } from "@/lib/domain/media-types";
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import { RejectedDocument } from "@/lib/domain/rejection";
import type { Sidecar, SourceText } from "@/lib/domain/source-text";
import { joinBlocks } from "./block-text";
import { cleanBlocks } from "./clean-blocks";
import { cleanText } from "./clean-text";
import { decodeText } from "./decode-text";
import { nestsDeeper } from "./nests-deeper";
import { restoreHead } from "./restore-head";
import { tagDepth } from "./tag-depth";
import { walkBlocks, type DomNode } from "./walk-blocks";

/** Where the main content found is shorter than this share of the whole page's text, the whole page is kept. */
const LEAST_SHARE = 0.35;
/** Beyond these the search for the main content takes too long, and the whole page is read. */
const DEEPEST = 400;
const MOST_ELEMENTS = 50_000;
const MOST_TAGS = 200_000;
/** The parser goes through all tags that are open for each one that opens. */
const MOST_OPEN = 25_000;
const META: Record<string, string> = {
  "article:published_time": "date",
  "dcterms.date": "date",
  date: "date",
  author: "author",
  description: "description",
  "og:site_name": "site",
};

/** The source text of an HTML page. */
export function readHtml(bytes: Uint8Array): Outcome<SourceText> {
  const decoded = decodeText(bytes, declaredCharset(bytes));
  const clean = cleanText(decoded.value.text);
  rejectTagFlood(clean.value);
  const { document } = parseHTML(wrapped(clean.value.replaceAll("\f", " ")));
  const sidecar = readHead(document);
  const content = mainContent(document);
  const blocks = cleanBlocks(content.blocks);
  const { text, headings } = joinBlocks(blocks.value);
  const encoding = decoded.value.encoding;
  const source: SourceText = {
    text,
    mediaType: MEDIA_TYPES.html,
    encoding,
    layout: "marked",
    headings,
    pages: [],
    sidecar,
  };
  return outcome(source, [...decoded.notices, ...clean.notices, ...content.notices, ...blocks.notices]);
}

function rejectTagFlood(html: string): void {
  let tags = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) tags++;
  if (tags <= MOST_TAGS && tagDepth(html, "html") > MOST_OPEN) {
    const message = `The page has tags in tags beyond ${MOST_OPEN} levels, as no page of a text has. Save its text alone.`;
    throw new RejectedDocument("too-large", message);
  }
  if (tags <= MOST_TAGS) return;
  throw new RejectedDocument(
    "too-large",
    `The page has ${tags} tags; Rostrum reads up to ${MOST_TAGS}. Save its text alone.`,
  );
}

/** linkedom keeps a fragment outside `body`, where nothing would find it. */
function wrapped(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1];
}

function readHead(document: Document): Sidecar {
  const sidecar: Sidecar = {};
  const put = (key: string, value: string | null | undefined) => {
    const text = value?.replace(/\s+/g, " ").trim().slice(0, 20_000);
    if (text && sidecar[key] === undefined) sidecar[key] = text;
  };
  put("title", document.querySelector("title")?.textContent);
  put("language", document.documentElement?.getAttribute("lang"));
  for (const meta of document.querySelectorAll("meta")) {
    const key = META[(meta.getAttribute("name") ?? meta.getAttribute("property") ?? "").toLowerCase()];
    if (key) put(key, meta.getAttribute("content"));
  }
  return sidecar;
}

function mainContent(document: Document): { blocks: ReturnType<typeof walkBlocks>; notices: Notice[] } {
  const whole = walkBlocks(document.body);
  const article = readable(document);
  const main = article ? restoreHead(whole, walkBlocks(article.content), article.byline) : [];
  const left = length(whole) - length(main);
  if (length(main) < length(whole) * LEAST_SHARE || left <= 0) return { blocks: whole, notices: [] };
  const message = `About ${left} characters outside the page's main content (menus, footers and the like) were left out.`;
  return { blocks: main, notices: [{ ruleId: "read/page-furniture-removed", level: "info", message }] };
}

/** Readability rearranges the tree that it reads, so it works on a copy. It gives up on odd trees by throwing. */
function readable(document: Document): { content: DomNode; byline: string | null | undefined } | null {
  if (nestsDeeper(document.body, DEEPEST)) return null;
  try {
    const copy = document.cloneNode(true) as Document;
    const article = new Readability(copy, { maxElemsToParse: MOST_ELEMENTS, serializer: (node) => node }).parse();
    return article?.content ? { content: article.content as unknown as DomNode, byline: article.byline } : null;
  } catch {
    return null;
  }
}

function length(blocks: { text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + text.trim().length, 0);
}
