// Writes the numbers of a Word document's lists into its text, where its pages show them.
import { placeIn, readLists, readStyleLists, valueOf, type ListPlace, type WordList } from "./docx-numbering";

/** The parts of a document that its lists stand in; the last two are "" where it has none. */
export interface NumberedParts {
  document: string;
  numbering: string;
  styles: string;
}

const BEGIN = "<w:pPr>";
const END = "</w:pPr>";
const LONGEST_LABEL = 60;

/** The main part with a run of text for the number of each numbered paragraph, in front of its words. */
export function numberParagraphs({ document, numbering, styles }: NumberedParts): string {
  const lists = readLists(numbering);
  if (lists.size === 0) return document;
  const styleLists = readStyleLists(styles);
  const next = labels(lists);
  const pieces = withoutFormerProperties(document).split(BEGIN);
  return pieces
    .map((piece, at) => {
      const end = at === 0 ? -1 : piece.indexOf(END);
      if (end < 0) return piece;
      const label = next(placeOf(piece.slice(0, end), styleLists, lists));
      const behind = end + END.length;
      return label === "" || !hasWords(piece, behind)
        ? piece
        : piece.slice(0, behind) + run(label) + piece.slice(behind);
    })
    .join(BEGIN);
}

/** Tracked changes keep the properties that a paragraph had before. */
function withoutFormerProperties(xml: string): string {
  const [first = "", ...others] = xml.split("<w:pPrChange ");
  const kept = others.map((part) => {
    const end = part.indexOf("</w:pPrChange>");
    return end < 0 ? `<w:pPrChange ${part}` : part.slice(end + "</w:pPrChange>".length);
  });
  return first + kept.join("");
}

function hasWords(piece: string, from: number): boolean {
  const end = piece.indexOf("</w:p>", from);
  return piece.slice(from, end < 0 ? undefined : end).includes("<w:t");
}

function placeOf(properties: string, styles: Map<string, ListPlace>, lists: Map<string, WordList>): ListPlace | null {
  const style = valueOf(properties, "w:pStyle");
  const place = placeIn(properties) ?? styles.get(style ?? "") ?? null;
  if (!place || place.level !== null) return place;
  const levels = [...(lists.get(place.list)?.levels ?? [])];
  return { ...place, level: levels.find(([, level]) => style !== null && level.style === style)?.[0] ?? 0 };
}

/** Gives the label of each numbered paragraph when it is asked for them in the order of the text; "" for none. */
function labels(lists: Map<string, WordList>): (place: ListPlace | null) => string {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (place) => {
    const list = lists.get(place?.list ?? "");
    const at = place?.level ?? 0;
    const level = list?.levels.get(at);
    if (!place || !list || !level) return "";
    const counts = counters.get(list.kind) ?? new Map<number, number>();
    counters.set(list.kind, counts);
    if (!begun.has(place.list)) for (const [restarted, start] of list.restarts) counts.set(restarted, start - 1);
    begun.add(place.list);
    counts.set(at, (counts.get(at) ?? level.start - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > at) counts.delete(deeper);
    return level.format === "bullet" ? "" : labelOf(level.text, list, counts);
  };
}

function labelOf(text: string, { levels }: WordList, counts: Map<number, number>): string {
  const label = text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    return level ? numeral(counts.get(Number(digit) - 1) ?? level.start, level.format) : "";
  });
  return label.slice(0, LONGEST_LABEL);
}

function numeral(value: number, format: string): string {
  if (format === "none") return "";
  if (/letter/i.test(format)) return cased(letters(value), format);
  if (/roman/i.test(format)) return cased(roman(value), format);
  return format === "decimalZero" ? String(value).padStart(2, "0") : String(value);
}

const cased = (text: string, format: string): string => (format.startsWith("upper") ? text.toUpperCase() : text);

/** a … z, aa, bb …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let left = value;
  return ROMAN.map(([sign, worth]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return sign.repeat(times);
  }).join("");
}

function run(label: string): string {
  return `<w:r><w:t xml:space="preserve">${label} </w:t></w:r>`;
}
