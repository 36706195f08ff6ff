// Puts back what the search for a page's main content takes away from its head: title, date line and byline.
import type { Block } from "./block-text";

/** A head stands this close before the first paragraph of the content. */
const HEAD_BLOCKS = 8;
/** The head ends at the first paragraph of this many characters. */
const PARAGRAPH = 160;
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)|令和|平成/;

/**
 * `article` with the title, the lines with a year and the byline that stand before its first long paragraph in
 * `whole`, in the order of the page. Other lines there (links to share the page and the like) stay away.
 */
export function restoreHead(whole: Block[], article: Block[], byline: string | null | undefined): Block[] {
  const kept = new Set(article.map(key));
  const first = whole.findIndex((block) => kept.has(key(block)));
  const long = whole.findIndex((block) => kept.has(key(block)) && block.text.length >= PARAGRAPH);
  if (first < 0 || long < 0) return article;
  const isHead = (block: Block) => YEAR.test(block.text) || key(block) === key({ text: byline ?? "" });
  const head = whole.slice(titleIndex(whole, first), long);
  const restored = head.filter(
    (block, index) => kept.has(key(block)) || (index === 0 && block.heading) || isHead(block),
  );
  const rest = article.slice(article.findIndex((block) => key(block) === key(whole[long] ?? { text: "" })));
  return [...restored, ...rest];
}

/** The nearest heading before the content, `first` itself where there is none close by. */
function titleIndex(whole: Block[], first: number): number {
  for (let index = first; index >= Math.max(0, first - HEAD_BLOCKS); index -= 1)
    if (whole[index]?.heading) return index;
  return first;
}

function key({ text }: { text: string }): string {
  return text.replace(/\s+/g, " ").trim();
}
