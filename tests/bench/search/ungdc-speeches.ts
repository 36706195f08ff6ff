// The real speeches that the search bench is made from.
import { createReadStream, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import tar from "tar-stream";

/** A speech: ISO code of its State, year, and its paragraphs in order. */
export interface Speech {
  code: string;
  session: number;
  year: number;
  paragraphs: string[];
}

const ARCHIVE = resolve(import.meta.dirname, "../../../../shared/corpora/ungdc/UNGDC_1946-2024.tgz");
const SPEECH = /(?:^|\/)([A-Z]{2,4})_(\d{1,3})_(\d{4})\.txt$/;
/** A paragraph that goes on longer is cut at a sentence. */
const LONGEST_PARAGRAPH = 900;

/** True where the archive lies beside the project, or `UNGDC_ARCHIVE` names it. */
const archivePath = (): string => process.env.UNGDC_ARCHIVE ?? ARCHIVE;
export const hasSpeeches = (): boolean => existsSync(archivePath());

/** All speeches, by year, code and session. */
export async function readSpeeches(): Promise<Speech[]> {
  const speeches: Speech[] = [];
  const archive = createReadStream(archivePath()).pipe(createGunzip()).pipe(tar.extract());
  for await (const entry of archive) {
    const [, code, session, year] = SPEECH.exec(entry.header.name) ?? [];
    const content = await text(entry);
    // macOS leaves files of its own beside the real ones.
    if (!code || /(^|\/)\._/.test(entry.header.name)) continue;
    const paragraphs = paragraphsOf(content);
    if (paragraphs.length > 0) speeches.push({ code, session: Number(session), year: Number(year), paragraphs });
  }
  return speeches.sort((a, b) => a.year - b.year || (a.code < b.code ? -1 : 1));
}

function paragraphsOf(content: string): string[] {
  const lines = content
    .replaceAll("\0", "")
    .split(/\n+/)
    .map((line) => line.trim());
  return lines.filter((line) => /\p{L}/u.test(line)).flatMap(cutLong);
}

function cutLong(line: string): string[] {
  const pieces: string[] = [];
  let open = "";
  for (const sentence of line.split(/(?<=[.!?]) /)) {
    if (open.length + sentence.length > LONGEST_PARAGRAPH && open !== "") {
      pieces.push(open);
      open = "";
    }
    open = open === "" ? sentence : `${open} ${sentence}`;
  }
  return open === "" ? pieces : [...pieces, open];
}

/** The id of a delegation: its ISO code, or that of an organisation where it is none of a State. */
export function delegationOf({ code }: Speech): string {
  return code.length === 3 ? code : `org-${code.toLowerCase()}`;
}

/** For messages. */
export const SPEECHES_ADVICE = `The speeches are missing. Put the UN General Debate Corpus at ${join("../shared/corpora/ungdc")}, or name its archive in UNGDC_ARCHIVE.`;
