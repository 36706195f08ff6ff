// Turns the text of an old Word document, with its control characters, into paragraphs.
import type { Block } from "./block-text";
import type { WordStories } from "./word-binary";

const FIELD_BEGIN = "\u0013";
const FIELD_RESULT = "\u0014";
const FIELD_END = "\u0015";
const NOTE_MARK = "\u0002";
/** Ends of paragraphs, cells, pages, sections and columns. */
const ENDS = /[\r\u0007\f\u000e]/;
const HYPHEN_THAT_STAYS = /\u001e/g;
/** Pictures, drawings, marks of annotations and separators, hyphens that show at the end of a line only, deleted signs. */
const LEFT_OUT = /[\u0000\u0001\u0003-\u0006\u0008\u001f]/g;

/** The paragraphs of the body, then those of the notes, then those of text boxes. */
export function wordBlocks({ body, footnotes, endnotes, textBoxes }: WordStories): Block[] {
  // The marks do not say of which kind they are.
  const numbered = (footnotes === "") !== (endnotes === "");
  return [body, footnotes, endnotes, textBoxes].flatMap((story) => blocksOf(story, numbered));
}

function blocksOf(story: string, numbered: boolean): Block[] {
  const shown = numberMarks(resultsOfFields(story), numbered);
  const plain = shown.replace(LEFT_OUT, "").replace(HYPHEN_THAT_STAYS, "-").replaceAll("\u000b", "\n");
  return plain.split(ENDS).map((text) => ({ text, heading: false }));
}

function numberMarks(text: string, numbered: boolean): string {
  let number = 0;
  return text.replaceAll(NOTE_MARK, () => (numbered ? `[${++number}]` : ""));
}

/** Of a field (a link, a page number, a date) what it shows, not how it is made. Fields lie in fields. */
function resultsOfFields(text: string): string {
  const shown: string[] = [];
  const open: boolean[] = [];
  for (const part of text.split(/([\u0013-\u0015])/)) {
    if (part === FIELD_BEGIN) open.push(false);
    else if (part === FIELD_RESULT) open[open.length - 1] = true;
    else if (part === FIELD_END) open.pop();
    else if (!open.includes(false)) shown.push(part);
  }
  return shown.join("");
}
