// Reads Word documents (.docx) through their HTML form.
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { MEDIA_TYPES } from "@/lib/domain/media-types";
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import { RejectedDocument } from "@/lib/domain/rejection";
import type { SourceText } from "@/lib/domain/source-text";
import { joinBlocks } from "./block-text";
import { cleanBlocks } from "./clean-blocks";
import { openDocxParts, type DocxParts } from "./docx-parts";
import { numberParagraphs } from "./number-paragraphs";
import { tagDepth } from "./tag-depth";
import { walkBlocks } from "./walk-blocks";

/** Tables in tables come to a few dozen; what is never closed comes to thousands. */
const MOST_OPEN = 2_000;
const TEXT = new TextDecoder();
/** Heading styles of Word in the languages of the UN become headings; pictures are left out. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "comment-reference => "];

/**
 * The source text of a Word document.
 * @throws RejectedDocument `damaged` where the container or its XML cannot be opened.
 */
export async function readDocx(bytes: Uint8Array): Promise<Outcome<SourceText>> {
  const { html, pictures } = await convert(bytes);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const blocks = walkBlocks(document.body);
  const { value: cleaned, notices } = cleanBlocks(blocks);
  if (pictures > 0) notices.push(pictureNotice(pictures));
  const { text, headings } = joinBlocks(
    cleaned.map((block) => ({ ...block, text: block.text.replaceAll("\f", "\n") })),
  );
  return outcome(
    { text, mediaType: MEDIA_TYPES.docx, encoding: null, layout: "marked", headings, pages: [], sidecar: {} },
    notices,
  );
}

async function convert(bytes: Uint8Array): Promise<{ html: string; pictures: number }> {
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(() => {
    pictures++;
    return Promise.resolve({ src: "" });
  });
  try {
    const file = numberedFile(await openDocxParts(bytes));
    const { value } = await mammoth.convertToHtml(file, { styleMap: STYLES, convertImage });
    return { html: value, pictures };
  } catch (error) {
    if (error instanceof RejectedDocument) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new RejectedDocument("damaged", `The Word document cannot be opened (${why}). Save it again as DOCX or PDF.`);
  }
}

/** An opened container, which the converter takes beside paths and buffers, although its types do not say so. */
function numberedFile(parts: DocxParts): Parameters<typeof mammoth.convertToHtml>[0] {
  const textOf = async (name: string) => (parts.exists(name) ? TEXT.decode(await parts.read(name)) : "");
  const read = async (name: string, encoding?: string) => {
    if (encoding === "base64") return "";
    const bytes = await parts.read(name);
    if (!encoding) return bytes;
    const text = TEXT.decode(bytes);
    if (tagDepth(text, "xml") > MOST_OPEN) throw nestedTooDeep();
    if (!text.includes("<w:pPr>") || !/\/document\d*\.xml$/.test(name)) return text;
    const [numbering, styles] = [await textOf("word/numbering.xml"), await textOf("word/styles.xml")];
    return numberParagraphs({ document: text, numbering, styles });
  };
  const file: unknown = { file: { exists: parts.exists, read } };
  return file as Parameters<typeof mammoth.convertToHtml>[0];
}

function nestedTooDeep(): RejectedDocument {
  const message = `The Word document nests its parts beyond ${MOST_OPEN} levels, or is cut off. Save it again.`;
  return new RejectedDocument("damaged", message);
}

function pictureNotice(count: number): Notice {
  return {
    ruleId: "read/pictures-left-out",
    level: "info",
    message: `${count} pictures were left out; only text is read.`,
  };
}
