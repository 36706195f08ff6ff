// Asks Lighthouse about a running site: `npm run bench:lighthouse -- --site http://localhost:3000`.
import { parseArgs } from "node:util";
import { findChromium } from "../e2e/find-chromium";
import { judgePage, type Judgement } from "./lighthouse/judge-page";
import { scriptWeight } from "./lighthouse/script-weight";
import { percentile } from "./percentile";

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "http://localhost:3000" },
    runs: { type: "string", default: "3" },
    desktop: { type: "boolean", default: false },
  },
});

/** The first statement and the first delegation that the site map names stand for the others. */
async function pagesToJudge(site: string): Promise<string[]> {
  const answer = await fetch(`${site}/sitemap.xml`);
  const paths = [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? site).pathname,
  );
  const first = (section: string) => paths.find((path) => path.startsWith(section)) ?? section;
  return ["/", "/?q=security", first("/statements/"), first("/delegations/")];
}

async function judgeOften(url: string): Promise<Judgement> {
  const chromium = await findChromium();
  const runs: Judgement[] = [];
  for (let left = Number(values.runs); left > 0; left--) runs.push(await judgePage(url, chromium, values.desktop));
  const middle = (of: (run: Judgement) => number) => percentile(runs.map(of), 0.5);
  const names = Object.keys(runs[0] ?? {}) as (keyof Judgement)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      name === "faults" ? [...new Set(runs.flatMap((run) => run.faults))] : middle((run) => Number(run[name])),
    ]),
  ) as unknown as Judgement;
}

async function main(): Promise<void> {
  const { origin: site } = new URL(values.site);
  const rows: string[] = [];
  const faults: string[] = [];
  for (const path of await pagesToJudge(site)) {
    console.error(`– ${path}`);
    const [judged, weight] = [await judgeOften(site + path), await scriptWeight(site + path)];
    const scores = [judged.performance, judged.accessibility, judged.bestPractices, judged.seo].map((score) =>
      Math.round(score * 100),
    );
    const times = [judged.firstPaintMs, judged.largestPaintMs, judged.blockedMs].map((ms) => ms.toFixed(0));
    const weights = [weight.brotli, weight.gzip].map((bytes) => (bytes / 1_000).toFixed(1));
    rows.push(`| ${[path.slice(0, 40), ...scores, ...times, judged.shift.toFixed(3), ...weights].join(" | ")} |`);
    faults.push(...judged.faults.map((fault) => `- ${path.slice(0, 40)}: ${fault}`));
  }
  console.log(
    [
      `Lighthouse, ${values.desktop ? "desktop" : "mobile"}, the median of ${values.runs} runs; times in milliseconds, scripts of the first load in kB`,
      "",
      "| page | performance | accessibility | best practices | SEO | first paint | largest paint | blocked | shift | Brotli kB | gzip kB |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
      ...rows,
      "",
      ...(faults.length > 0 ? ["What cost points:", ...faults] : ["Nothing cost a point."]),
    ].join("\n"),
  );
}

await main().catch((error: Error) => {
  console.error(`Error: ${error.message}`);
  process.exitCode = 1;
});
