// Reads Markdown: its marks are taken away, its blocks and headings stay.
import { MEDIA_TYPES } from "@/lib/domain/media-types";
import { outcome, type Outcome } from "@/lib/domain/notice";
import type { SourceText } from "@/lib/domain/source-text";
import { joinBlocks, type Block } from "./block-text";
import { splitFrontMatter } from "./front-matter";

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const ITEM = /^[ \t]*[-*+•][ \t]+/;
const NUMBERED = /^[ \t]*\d{1,3}[.)][ \t]+/;
const QUOTE = /^ {0,3}>[ \t]?/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/** The source text of clean Markdown (see `cleanText`); front matter goes to the sidecar. */
export function readMarkdown(clean: string, encoding: string): Outcome<SourceText> {
  const matter = splitFrontMatter(clean);
  const { text, headings } = joinBlocks(markdownBlocks((matter?.body ?? clean).replaceAll("\f", "\n\n")));
  const sidecar = matter?.sidecar ?? {};
  const source: SourceText = {
    text,
    mediaType: MEDIA_TYPES.markdown,
    encoding,
    layout: "marked",
    headings,
    pages: [],
    sidecar,
  };
  return outcome(source, matter?.notices ?? []);
}

function markdownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open = "";
  const close = (heading = false) => {
    blocks.push({ text: plainInline(open), heading });
    open = "";
  };
  for (const line of text.split("\n")) {
    const ends = endsBefore(line, open);
    if (ends !== null) close(ends === "heading");
    if (isMark(line, ends)) continue;
    open += inlineOf(line);
    if (HEADING.test(line)) close(true);
  }
  close();
  return blocks;
}

/** Whether the open block ends before (or with) this line, and as what. */
function endsBefore(line: string, open: string): "heading" | "block" | null {
  if (open !== "" && UNDERLINE.test(line)) return "heading";
  const ends = line.trim() === "" || [FENCE, RULE, HEADING, ITEM, NUMBERED].some((pattern) => pattern.test(line));
  return ends ? "block" : null;
}

function isMark(line: string, ends: "heading" | "block" | null): boolean {
  return ends === "heading" || line.trim() === "" || FENCE.test(line) || RULE.test(line);
}

/** A line's text; two spaces or a backslash at its end keep the line end, any other line end is a space. */
function inlineOf(line: string): string {
  const hard = /(?: {2}|\\)$/.test(line) ? "\n" : " ";
  const text = line.replace(HEADING, "").replace(QUOTE, "").replace(ITEM, "").replace(/\\$/, "").trim();
  return (HEADING.test(line) ? text.replace(/[ \t]#+$/, "") : text) + hard;
}

/** Takes the marks of emphasis, links, pictures and code out of a block's text. */
function plainInline(text: string): string {
  return text
    .replace(/!\[[^\][]{0,500}\]\([^()\s]{0,2000}(?:[ \t]+"[^"]{0,500}")?\)/g, "")
    .replace(/\[([^\][]{0,1000})\]\([^()\s]{0,2000}(?:[ \t]+"[^"]{0,500}")?\)/g, "$1")
    .replace(/<(?:https?:[^<>\s]{1,2000}|\/?[a-z][^<>]{0,500})>/gi, "")
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?!\*)/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/`([^`\n]{1,500})`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, "$1");
}
