// Many clients at once who search the site.
import { setTimeout as delay } from "node:timers/promises";
import { percentile } from "../percentile";
import { askPage } from "./ask-page";

export interface LoadOptions {
  site: string;
  addresses: readonly string[];
  clients: number;
  seconds: number;
  /** Each client rests for up to twice as long between two requests; in milliseconds. */
  pause: number;
  /** However fast the site is, no more requests are made. */
  most: number;
  /** Whether every page must be made anew, also one that the site remembers. */
  isAnew: boolean;
}

export interface LoadMeasure {
  /** Of the answers that were right, in milliseconds until the last byte. */
  times: number[];
  /** How many of them were pages that the site remembered. */
  remembered: number;
  errors: string[];
  seconds: number;
}

/** Asks until the time is over; each client has one request under way at any moment. */
export async function measureLoad(options: LoadOptions): Promise<LoadMeasure> {
  const measure: LoadMeasure = { times: [], remembered: 0, errors: [], seconds: 0 };
  const startedAt = performance.now();
  const deadline = startedAt + options.seconds * 1_000;
  let asked = 0;
  const next = () => (performance.now() < deadline && asked < options.most ? asked++ : null);
  const work = async () => {
    for (let at = next(); at !== null; at = next()) {
      if (options.pause > 0) await delay(Math.random() * 2 * options.pause);
      await askOnce(`${options.site}${options.addresses[at % options.addresses.length] ?? "/"}`, options, measure);
    }
  };
  await Promise.all(Array.from({ length: options.clients }, work));
  measure.seconds = (performance.now() - startedAt) / 1_000;
  return measure;
}

async function askOnce(url: string, options: LoadOptions, measure: LoadMeasure): Promise<void> {
  try {
    const { status, ms, isRemembered } = await askPage(url, options);
    if (status !== 200) return void measure.errors.push(`${status} ${url}`);
    measure.times.push(ms);
    if (isRemembered) measure.remembered++;
  } catch (error) {
    measure.errors.push(`${(error as Error).message} ${url}`);
  }
}

/** Errors that are listed; the others are counted. */
const LISTED = 5;

/** The measure as a table of one row. */
export function formatLoad({ times, remembered, errors, seconds }: LoadMeasure, title: string): string {
  const at = (share: number) => percentile(times, share).toFixed(0);
  const share = `${((100 * remembered) / (times.length || 1)).toFixed(1)} %`;
  const rate = (times.length / seconds).toFixed(1);
  return [
    "| load | answers | remembered | a second | p50 ms | p95 ms | p99 ms | slowest ms | errors |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    `| ${title} | ${times.length} in ${seconds.toFixed(0)} s | ${share} | ${rate} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} | ${errors.length} |`,
    ...errors.slice(0, LISTED).map((line) => `- ${line}`),
  ].join("\n");
}
