// Asks for the addresses of each template in turn, one after the other, and gathers times, sizes and wrong answers.
import { askPage, unpackedSize, type PageAnswer } from "./ask-page";
import type { PageTemplate } from "./page-templates";
import type { QueryCounter } from "./query-counter";

export interface TemplateMeasure extends Pick<PageTemplate, "name" | "kind"> {
  answers: { ms: number; firstByteMs: number; sentBytes: number; bytes: number }[];
  /** What was answered by another status than 200, in words. */
  wrong: string[];
  /** Statements that the database ran for one page, on average; null where they were not counted. */
  queries: number | null;
}

export interface MeasureOptions {
  site: string;
  /** Answers that count for each template. */
  times: number;
  counter: QueryCounter | null;
}

/** The first of these answers do not count: a site that runs for a while has them behind it. */
const WARM_UP = 3;

/** One template after the other. */
export async function measureTemplate(template: PageTemplate, options: MeasureOptions): Promise<TemplateMeasure> {
  const { name, kind, addresses } = template;
  const measure: TemplateMeasure = { name, kind, answers: [], wrong: [], queries: null };
  const addressAt = (at: number) => `${options.site}${addresses[at % addresses.length] ?? "/"}`;
  const ask = (at: number) => askPage(addressAt(at), { isAnew: true });
  for (let at = 0; at < WARM_UP; at++) await ask(addresses.length - 1 - at + WARM_UP * addresses.length);
  const before = await options.counter?.read();
  for (let at = 0; at < options.times; at++) note(measure, addressAt(at), await ask(at));
  if (options.counter && before) measure.queries = await options.counter.since(before, options.times);
  return measure;
}

function note(measure: TemplateMeasure, address: string, answer: PageAnswer): void {
  const { status, ms, firstByteMs, sent } = answer;
  if (status !== 200) measure.wrong.push(`${status} ${address}`);
  else measure.answers.push({ ms, firstByteMs, sentBytes: sent.length, bytes: unpackedSize(answer) });
}
