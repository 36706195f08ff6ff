// Takes the pieces of text and their places out of a PDF's pages.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { RejectedDocument } from "@/lib/domain/rejection";

/** A piece of text on a page: its left and right end and baseline in points, y counted from the bottom. */
export interface Fragment {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  rightToLeft: boolean;
}

export interface PdfPage {
  width: number;
  height: number;
  fragments: Fragment[];
}

export interface PdfContent {
  pages: PdfPage[];
  /** The document's own properties (`title`, `author`), where it has them. */
  properties: Record<string, string>;
}

const MOST_PAGES = 2_000;

/**
 * The text pieces of all pages.
 * @throws RejectedDocument `encrypted`, `damaged` or `too-large`.
 */
export async function readFragments(bytes: Uint8Array): Promise<PdfContent> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new RejectedDocument("too-large", tooMany(document.numPages));
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    return { pages, properties: await readProperties(document) };
  } catch (error) {
    throw asRejection(error);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const assets = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const options = {
    // pdf.js takes the buffer away from its owner, so it gets a copy.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: join(assets, "cmaps/"),
    standardFontDataUrl: join(assets, "standard_fonts/"),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
  };
  try {
    return await getDocument(options).promise;
  } catch (error) {
    throw asRejection(error);
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const fragments: Fragment[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str === "") continue;
    const [scale = 0, slant = 0, , , x = 0, y = 0] = item.transform as number[];
    // Text that runs upwards is a stamp or a margin note, not part of a line.
    if (Math.abs(slant) > Math.abs(scale)) continue;
    const size = item.height > 0 && item.height < Math.abs(scale) * 3 ? item.height : Math.abs(scale);
    fragments.push({
      text: item.str,
      left: x - left,
      right: x - left + item.width,
      base: y - bottom,
      size,
      rightToLeft: item.dir === "rtl",
    });
  }
  page.cleanup();
  return { width: right - left, height: top - bottom, fragments };
}

async function readProperties(document: PDFDocumentProxy): Promise<Record<string, string>> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const given = info as Record<string, unknown>;
  const entries = [["pdf_title", given["Title"]] as const, ["pdf_author", given["Author"]] as const];
  return Object.fromEntries(
    entries.flatMap(([key, value]) =>
      typeof value === "string" && value.trim() !== "" ? [[key, value.trim().slice(0, 2_000)]] : [],
    ),
  );
}

function asRejection(error: unknown): RejectedDocument {
  if (error instanceof RejectedDocument) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return new RejectedDocument(
      "encrypted",
      "The PDF is locked with a password. Save a copy without the password and ingest that.",
    );
  }
  const why = error instanceof Error ? error.message : String(error);
  return new RejectedDocument("damaged", `The PDF cannot be opened (${why}). Fetch it again or save it anew.`);
}

function tooMany(pages: number): string {
  return `The PDF has ${pages} pages; Rostrum reads up to ${MOST_PAGES}. Split it.`;
}
