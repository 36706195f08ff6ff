// How deep the tags of a markup nest, told without a parser: parsers of trees take ages over what nests without end.

/** Tags that the next one closes, or that hold nothing. */
const HTML_SINGLE = new Set(
  "area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr".split(" "),
);
const NAME = /[a-z][^\s/>]{0,40}/iy;

/** The greatest depth of open tags; in HTML without those that need no end. */
export function tagDepth(markup: string, language: "html" | "xml"): number {
  let depth = 0;
  let deepest = 0;
  for (let at = markup.indexOf("<"); at >= 0; at = markup.indexOf("<", at + 1)) {
    const end = markup.indexOf(">", at);
    if (end < 0) break;
    NAME.lastIndex = at + (markup[at + 1] === "/" ? 2 : 1);
    const [name = ""] = NAME.exec(markup) ?? [];
    if (name === "" || markup[end - 1] === "/" || (language === "html" && HTML_SINGLE.has(name.toLowerCase())))
      continue;
    depth = Math.max(0, depth + (markup[at + 1] === "/" ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
