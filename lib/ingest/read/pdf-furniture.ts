// Leaves out what is printed on every page and belongs to none: running headers, footers, page numbers.
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import type { PdfLine } from "./pdf-lines";

/** How far from the top and the bottom furniture is looked for, as a share of the page's height. */
const MARGIN = 0.13;
const LEAST_PAGES = 3;
const MOST_NAMED = 20;
const PAGE_NUMBER =
  /^\W{0,4}(?:(?:page|página|стр\.?|p\.)\s*)?(?:\d{1,4}|[ivx]{1,6})(?:\s*(?:of|de|sur|\/|из)\s*\d{1,4})?\W{0,4}$/iu;

const COUNTED = /^[-–—\s]*(\d{1,4})[-–—\s]*$/u;

/** `running` are the texts that were left out as running headers and footers, each once. */
interface Furniture {
  lines: PdfLine[];
  running: string[];
}

/** Lines without furniture; a running line is kept where it stands first, since it may be the title. */
export function removeFurniture(lines: PdfLine[], heights: number[]): Outcome<Furniture> {
  const marginal = lines.filter((line) => inMargin(line, heights[line.page] ?? 0) && line.text !== "");
  const numbers = new Set([...marginal.filter((line) => PAGE_NUMBER.test(line.text)), ...countedPages(lines)]);
  const running = new Set(
    runningLines(
      marginal.filter((line) => !numbers.has(line)),
      heights.length,
    ),
  );
  const kept = lines.filter((line) => line.text !== "" && !numbers.has(line) && !running.has(line));
  const texts = new Set([...running].map(({ text }) => text.replace(/\s+/g, " ").trim()));
  return outcome({ lines: kept, running: [...texts].slice(0, MOST_NAMED) }, [
    ...notice(numbers.size, "page-numbers-removed", "page numbers"),
    ...notice(running.size, "running-lines-removed", "running headers and footers"),
  ]);
}

/** First and last lines of pages that hold a number and count up with the pages, however far from the edge. */
function countedPages(lines: PdfLine[]): PdfLine[] {
  const outer = lines.filter((line, at) => lines[at - 1]?.page !== line.page || lines[at + 1]?.page !== line.page);
  const groups = new Map<number, PdfLine[]>();
  for (const line of outer) {
    const ahead = Number(COUNTED.exec(line.text)?.[1] ?? NaN) - line.page;
    if (!Number.isNaN(ahead)) groups.set(ahead, [...(groups.get(ahead) ?? []), line]);
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ page }) => page)).size >= LEAST_PAGES).flat();
}

function inMargin(line: PdfLine, height: number): boolean {
  return line.base > height * (1 - MARGIN) || line.base < height * MARGIN;
}

/** Lines that say the same (numbers aside) at about the same height on several pages, all but the first. */
function runningLines(lines: PdfLine[], pages: number): PdfLine[] {
  const groups = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const key = `${line.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ")}@${Math.round(line.base / 12)}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const repeated = [...groups.values()].filter(
    (group) => new Set(group.map(({ page }) => page)).size >= Math.min(LEAST_PAGES, Math.max(2, pages)),
  );
  return repeated.flatMap((group) => (keepsFirst(group) ? group.slice(1) : group));
}

/** What runs from the first page on may be the only place where a title or organ stands. */
function keepsFirst(group: PdfLine[]): boolean {
  return group[0]?.page === 0 && /\p{L}{4}/u.test(group[0].text);
}

function notice(count: number, rule: string, what: string): Notice[] {
  return count === 0 ? [] : [{ ruleId: `read/${rule}`, level: "info", message: `${count} ${what} were left out.` }];
}
