// Walks an HTML tree and gives its paragraphs, list items and headings as blocks of text.
import type { Block } from "./block-text";

/** The few properties of a DOM node that the walk needs. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH IFRAME OBJECT FORM BUTTON SELECT TEXTAREA NAV".split(" "),
);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);
const HEADING = /^H[1-6]$/;

/** The blocks below `root`, in order. The walk keeps its own stack, so deep nesting cannot overflow it. */
export function walkBlocks(root: DomNode): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let heading = false;
  const close = () => {
    for (const part of text.split(/\n[ \t]*\n\s*/)) if (part.trim() !== "") blocks.push({ text: part, heading });
    text = "";
  };
  const stack: (DomNode | (() => void))[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "function") next();
    else if (next.nodeType === TEXT) text += (next.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
    else enter(next);
  }
  close();
  return blocks;

  function enter(node: DomNode): void {
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === "BR") text += "\n";
    if (name === "TD" || name === "TH") text += " ";
    if (BLOCKS.has(name)) {
      close();
      const outer = heading;
      heading = outer || HEADING.test(name);
      stack.push(() => {
        close();
        heading = outer;
      });
    }
    if (node.nodeType !== ELEMENT && node !== root) return;
    // One by one: the arguments of a single call would not hold the children of a very long page.
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
}
