// Finds the lines before the speech itself: title, place and date, speaker, how it was delivered.
import type { SourceText } from "@/lib/domain/source-text";
import type { Span } from "@/lib/domain/span";
import type { LineBlock } from "./split-paragraphs";
import { breaksOff, endsSentence, trimSpan, type Line } from "./split-lines";
import { findSalutation, isSalutation } from "./salutation";

const MOST_LINES = 60;
const MOST_CHARACTERS = 4_000;
/** A line this long holds a whole document whose line ends were lost. */
const RUN_TOGETHER = 1_200;
/** A sentence about the speech has so many words, and its title comes within so many paragraphs. */
const TORN_WORDS = 4;
const LEAST_TITLE = 10;
const LEAST_ABOUT = 5;
const MOST_ABOUT = 80;
const LOOK_AHEAD = 6;
const TITLE_WORDS =
  /^(?:the )?(?:\p{L}+ )?(?:statements?|remarks|speech|address|intervention|interventions|allocution|discours|déclaration|discurso|intervención|declaración|palabras|alocución|pronunciamento|intervento|uttalande|выступление|заявление|речь|كلمة|بيان|خطاب|発言|声明|ステートメント)(?!\p{L})/iu;
/** The number of a paragraph of a meeting record, on a line of its own. */
const SAMPLE = 1_500;
const BARE_NUMBER = /^\d{1,3}\.$/;
const DELIVERY =
  /^\W{0,3}(?:as (?:delivered|prepared)|check(?:ed)? against|to be (?:checked|verified)|seul le|cotejar|unofficial|translat|embargo|please check)/iu;
const FIRST_PERSON =
  /(?<![\p{L}\p{N}-])(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|[Jj]e|[Nn]ous|[Nn]otre|nos|[Yy]o|[Nn]osotros|[Nn]uestr[oa]s?|[Яя]|[Мм]ы|[Нн]аш[аиеу]?|нам|[Ee]u|[Nn]ós|[Nn]oss[oa]|[Ii]ch|[Ww]ir|[Ii]o|[Nn]oi)(?=[\s,.’'])/u;

/** The lines of the header as spans, and where the body begins. */
export interface Header {
  lines: Span[];
  bodyStart: number;
}

/** The header of a statement whose paragraphs are given; no lines where the speech begins at once. */
export function findHeader(text: string, blocks: LineBlock[], layout: SourceText["layout"]): Header {
  const first = blocks[0];
  if (!first) return { lines: [], bodyStart: text.length };
  const runTogether = splitRunTogether(text, first);
  if (runTogether) return runTogether;
  const lines: Line[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const [at, line] of block.lines.entries()) {
      if (beginsSpeech(text, block, at) && !titleFollows(text, blocks, index)) {
        const torn = layout === "printed" && isTornSentence(lines, line);
        return torn ? none(first) : { lines: lines.map(toSpan), bodyStart: line.start };
      }
      lines.push(line);
      if (lines.length > MOST_LINES || line.end - first.start > MOST_CHARACTERS) return none(first);
    }
  }
  return none(first);
}

/** A few words before a speech that addresses nobody are its own first words, parted from it in printing. */
function isTornSentence(lines: Line[], body: Line): boolean {
  const [only] = lines;
  if (!only || lines.length > 1) return false;
  if (breaksOff(only.text) || (only.text.endsWith(",") && !isShouted(only.text))) return true;
  if (isSalutation(body.text)) return false;
  return only.text.split(/\s+/).length <= TORN_WORDS && !isShouted(only.text) && !/\d/.test(only.text);
}

function none(first: Span): Header {
  return { lines: [], bodyStart: first.start };
}

function beginsSpeech(text: string, block: LineBlock, at: number): boolean {
  const line = block.lines[at];
  if (!line) return false;
  if (isSalutation(line.text) || BARE_NUMBER.test(line.text)) return true;
  // The first line of a block decides for the block; a later line only where a sentence has ended before it.
  const previous = block.lines[at - 1];
  if (previous && !endsSentence(previous.text)) return false;
  const salutation = block.lines.find((other, index) => index > at && isSalutation(other.text));
  return isProse(text.slice(line.start, salutation?.start ?? block.end));
}

/** A sentence about the speech (who spoke where) stands before its title, its delivery or the salutation. */
function titleFollows(text: string, blocks: LineBlock[], index: number): boolean {
  const block = blocks[index];
  if (!block || block.lines.some((line) => isSalutation(line.text))) return false;
  const own = text.slice(block.start, block.end);
  const words = own.split(/\s+/).length;
  if (FIRST_PERSON.test(own) || words < LEAST_ABOUT || words > MOST_ABOUT) return false;
  const next = blocks.slice(index + 1, index + 1 + LOOK_AHEAD);
  const titled = next.findIndex(({ lines: [line] }) => line && (isSalutation(line.text) || isTitle(line.text)));
  return titled >= 0 && !next.slice(0, titled).some(({ start, end }) => FIRST_PERSON.test(text.slice(start, end)));
}

function isTitle(line: string): boolean {
  return TITLE_WORDS.test(line) && line.split(/\s+/).length <= 25 && !endsSentence(line);
}

/** Prose: a sentence with a verb of the speaker's own, or a long one that ends as sentences do. */
function isProse(paragraph: string): boolean {
  const sample = paragraph.slice(0, SAMPLE).replace(/\s+/g, " ");
  if (DELIVERY.test(sample)) return false;
  const words = sample.split(" ");
  const cjk = sample.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0;
  if (cjk > sample.length * 0.3) return /[。！？]/.test(sample);
  if (TITLE_WORDS.test(sample) && words.length < 60)
    return FIRST_PERSON.test(sample) && words.length >= 12 && endsSentence(sample);
  if (words.length >= 5 && FIRST_PERSON.test(sample) && !isShouted(sample)) return true;
  return (
    words.length >= 12 &&
    /[.!?؟](?:\s|$|["”’»])/.test(sample) &&
    mostlySmall(words) &&
    (paragraph.length > SAMPLE || endsSentence(sample))
  );
}

function isShouted(sample: string): boolean {
  return !/\p{Ll}{3}/u.test(sample) && /\p{Lu}{3}/u.test(sample);
}

/** Titles write most words with a capital; prose writes most words small. */
function mostlySmall(words: string[]): boolean {
  const cased = words.filter((word) => /^\W*[\p{Lu}\p{Ll}]/u.test(word));
  const small = cased.filter((word) => /^\W*\p{Ll}/u.test(word));
  return cased.length < words.length / 2 || small.length >= cased.length * 0.5;
}

/** Where a document's lines were run together (or put together again), its header ends at the first salutation, if that comes early. */
function splitRunTogether(text: string, first: LineBlock): Header | null {
  const line = first.lines[0];
  if (!line || isSalutation(line.text)) return null;
  const printed = text.slice(line.start, Math.min(line.end, line.start + RUN_TOGETHER));
  if (line.text.length < RUN_TOGETHER && !printed.includes("\n")) return null;
  const at = findSalutation(printed);
  const head = trimSpan(text, { start: line.start, end: line.start + Math.max(at, 0) });
  const title = text.slice(head.start, head.end).replace(/^\d{1,3}[.\s]*/, "");
  if (at <= 0 || title.length < LEAST_TITLE || (FIRST_PERSON.test(title) && !isShouted(title))) return null;
  return { lines: [head], bodyStart: line.start + at };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
