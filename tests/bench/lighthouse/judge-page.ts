// One run of Lighthouse over one page, by npx: its two hundred packages are no part of every installation.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Chromium } from "../../e2e/find-chromium";

/** The last version that Node 20 runs. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const CHROMIUM_FLAGS = "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage";

/** Scores from 0 to 1, times in milliseconds; `faults` are the audits that cost points, in words. */
export interface Judgement {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  firstPaintMs: number;
  largestPaintMs: number;
  blockedMs: number;
  shift: number;
  faults: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number; displayValue?: string }>;
}

/** @throws where Lighthouse cannot be fetched or the browser cannot be started */
export async function judgePage(url: string, chromium: Chromium, desktop: boolean): Promise<Judgement> {
  const folder = await mkdtemp(join(tmpdir(), "rostrum-lighthouse-"));
  const file = join(folder, "report.json");
  const flags = ["--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${CHROMIUM_FLAGS}`];
  const env = { ...process.env, ...chromium.env, CHROME_PATH: chromium.executablePath };
  try {
    const args = ["--yes", LIGHTHOUSE, url, ...flags, ...(desktop ? ["--preset=desktop"] : [])];
    await promisify(execFile)("npx", args, { env, maxBuffer: 64_000_000 });
    return readReport(JSON.parse(await readFile(file, "utf8")) as Report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readReport({ categories, audits }: Report): Judgement {
  const score = (name: string) => categories[name]?.score ?? 0;
  const value = (name: string) => audits[name]?.numericValue ?? 0;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    firstPaintMs: value("first-contentful-paint"),
    largestPaintMs: value("largest-contentful-paint"),
    blockedMs: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
    faults: faultsOf({ categories, audits }),
  };
}

function faultsOf({ categories, audits }: Report): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return [...new Set(counted.map(({ id }) => id))].flatMap((id) => {
    const audit = audits[id];
    if (!audit || audit.score === null || audit.score >= 0.9) return [];
    return [`${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ""}`];
  });
}
