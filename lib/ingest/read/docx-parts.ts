// Opens the zip container of a Word document, part by part and never more than a document may have.
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { RejectedDocument } from "@/lib/domain/rejection";

/** Bytes of one part, and of all that are read. Texts are a hundredth of it. */
const LARGEST_PART = 96 * 1_048_576;
const LARGEST_SUM = 2 * LARGEST_PART;
/** So many parts no document has. */
const MOST_PARTS = 20_000;

/** The parts of a container by their names. */
export interface DocxParts {
  exists: (name: string) => boolean;
  /** @throws RejectedDocument `damaged` or `too-large` */
  read: (name: string) => Promise<Uint8Array>;
}

/**
 * Opens the container in `bytes`.
 * @throws RejectedDocument `damaged`, `encrypted` or `too-large`
 */
export async function openDocxParts(bytes: Uint8Array): Promise<DocxParts> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { validateEntrySizes: false, decodeStrings: false }).catch(
    (error: Error) => Promise.reject(damaged(error.message)),
  );
  const entries = await listEntries(zip);
  let left = LARGEST_SUM;
  const read = async (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw damaged(`its part ${name} is missing`);
    const part = await readEntry(zip, entry, Math.min(left, LARGEST_PART));
    left -= part.byteLength;
    return part;
  };
  return { exists: (name) => entries.has(name), read };
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size > MOST_PARTS) throw tooLarge();
      entries.set(entry.fileNameRaw.toString("utf8"), entry);
    }
  } catch (error) {
    throw error instanceof RejectedDocument ? error : damaged((error as Error).message);
  }
  return entries;
}

async function readEntry(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array> {
  if (entry.isEncrypted())
    throw new RejectedDocument("encrypted", "The document asks for a password. Save it without.");
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof RejectedDocument ? error : damaged((error as Error).message);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): RejectedDocument {
  return new RejectedDocument("too-large", "The Word document unfolds to more than a statement can hold. Split it.");
}

function damaged(why: string): RejectedDocument {
  return new RejectedDocument("damaged", `The Word document cannot be opened (${why}). Save it again as DOCX or PDF.`);
}
