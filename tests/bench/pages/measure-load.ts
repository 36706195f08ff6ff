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
}

export interface LoadMeasure {
  /** Of the answers that were right, in milliseconds until the last byte. */
  times: number[];
  errors: string[];
  seconds: number;
}

/** Asks until the time is over; each client has one request under way at any moment. */
export async function measureLoad(options: LoadOptions): Promise<LoadMeasure> {
  const measure: LoadMeasure = { times: [], errors: [], seconds: 0 };
  const startedAt = performance.now();
  const deadline = startedAt + options.seconds * 1_000;
  let asked = 0;
  const next = () => (performance.now() < deadline && asked < options.most ? asked++ : null);
  const work = async () => {
    for (let at = next(); at !== null; at = next()) {
      if (options.pause > 0) await delay(Math.random() * 2 * options.pause);
      await askOnce(`${options.site}${options.addresses[at % options.addresses.length] ?? "/"}`, measure);
    }
  };
  await Promise.all(Array.from({ length: options.clients }, work));
  measure.seconds = (performance.now() - startedAt) / 1_000;
  return measure;
}

async function askOnce(url: string, { times, errors }: LoadMeasure): Promise<void> {
  try {
    const { status, ms } = await askPage(url);
    if (status === 200) times.push(ms);
    else errors.push(`${status} ${url}`);
  } catch (error) {
    errors.push(`${(error as Error).message} ${url}`);
  }
}

/** Errors that are listed; the others are counted. */
const LISTED = 5;

/** The measure as a table of one row. */
export function formatLoad({ times, errors, seconds }: LoadMeasure, title: string): string {
  const at = (share: number) => percentile(times, share).toFixed(0);
  const rate = (times.length / seconds).toFixed(1);
  return [
    "| load | answers | a second | p50 ms | p95 ms | p99 ms | slowest ms | errors |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    `| ${title} | ${times.length} in ${seconds.toFixed(0)} s | ${rate} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} | ${errors.length} |`,
    ...errors.slice(0, LISTED).map((line) => `- ${line}`),
  ].join("\n");
}
