// Asks Lighthouse about a running site: `npm run bench:lighthouse -- --site http://localhost:3000`.
import { parseArgs } from "node:util";
import { findChromium } from "../e2e/find-chromium";
import { judgeOften, type OftenJudged } from "./lighthouse/judge-often";
import { judgePage } from "./lighthouse/judge-page";
import { scriptWeight, type ScriptWeight } from "./lighthouse/script-weight";

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

/** A page's line of the table; figures that no run brought are dashes. */
function tableRow({ path, often: { middle, succeeded }, weight }: Judged): string {
  const scores = middle && [middle.performance, middle.accessibility, middle.bestPractices, middle.seo];
  const times = middle && [middle.firstPaintMs, middle.largestPaintMs, middle.blockedMs];
  const cells = [
    ...(scores?.map((score) => Math.round(score * 100)) ?? Array<string>(4).fill("–")),
    ...(times?.map((ms) => ms.toFixed(0)) ?? Array<string>(3).fill("–")),
    middle?.shift.toFixed(3) ?? "–",
    ...[weight.untouched, weight.brotli, weight.gzip].map((bytes) => (bytes / 1_000).toFixed(1)),
  ];
  return `| ${[path, succeeded, ...cells].join(" | ")} |`;
}

interface Judged {
  path: string;
  often: OftenJudged;
  weight: ScriptWeight;
}

async function judgePages(site: string): Promise<Judged[]> {
  const chromium = await findChromium();
  const judged: Judged[] = [];
  for (const path of await pagesToJudge(site)) {
    console.error(`– ${path}`);
    const often = await judgeOften(Number(values.runs), () => judgePage(site + path, chromium, values.desktop));
    judged.push({ path: path.slice(0, 40), often, weight: await scriptWeight(site + path) });
  }
  return judged;
}

function report(judged: readonly Judged[]): string {
  const faults = judged.flatMap(({ path, often }) =>
    (often.middle?.faults ?? []).map((fault) => `- ${path}: ${fault}`),
  );
  const failures = judged.flatMap(({ path, often }) => often.failures.map((why) => `- ${path}: ${why}`));
  return [
    `Lighthouse, ${values.desktop ? "desktop" : "mobile"}, the median of the runs that succeeded; times in milliseconds, scripts in kB: before the reader moves, and of the whole first load`,
    "",
    "| page | runs | performance | accessibility | best practices | SEO | first paint | largest paint | blocked | shift | untouched kB | Brotli kB | gzip kB |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...judged.map(tableRow),
    "",
    ...(faults.length > 0 ? ["What cost points:", ...faults] : ["Nothing cost a point."]),
    ...(failures.length > 0 ? ["", "Runs that failed and are not counted:", ...failures] : []),
  ].join("\n");
}

async function main(): Promise<void> {
  const judged = await judgePages(new URL(values.site).origin);
  console.log(report(judged));
  if (judged.some(({ often }) => often.failures.length > 0)) process.exitCode = 1;
}

await main().catch((error: Error) => {
  console.error(`Error: ${error.message}`);
  process.exitCode = 1;
});
