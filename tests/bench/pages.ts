// Measures a running site: `npm run bench:pages -- --site http://localhost:3000`, or with `--clients 16` under load.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "@/lib/corpus/config";
import { loadSettingsFile } from "@/lib/corpus/load-settings-file";
import { openDatabase } from "@/lib/corpus/open-database";
import { closeConnections } from "./pages/ask-page";
import { formatTemplates } from "./pages/format-templates";
import { formatLoad, measureLoad } from "./pages/measure-load";
import { measureTemplate, type TemplateMeasure } from "./pages/measure-templates";
import { pageTemplates, type PageTemplate } from "./pages/page-templates";
import { queryCounter } from "./pages/query-counter";
import { sampleCorpus } from "./pages/sampled-corpus";

const { values } = parseArgs({
  options: {
    site: { type: "string", default: "http://localhost:3000" },
    times: { type: "string", default: "25" },
    only: { type: "string", default: "" },
    queries: { type: "boolean", default: false },
    clients: { type: "string" },
    seconds: { type: "string", default: "60" },
    pause: { type: "string", default: "0" },
    ingest: { type: "string" },
    anew: { type: "boolean", default: false },
  },
});

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const LONGEST_LOAD = 600;
const MOST_REQUESTS = 5_000_000;

/** @throws where the site is another machine's: nobody else is to be asked thousands of times. */
function loopbackSite(): string {
  const { hostname, origin } = new URL(values.site);
  if (!LOOPBACK.test(hostname)) throw new Error(`--site is ${values.site}: only a site of this machine is measured.`);
  return origin;
}

async function main(): Promise<void> {
  const site = loopbackSite();
  loadSettingsFile();
  const database = await openDatabase(readConfig());
  try {
    const templates = pageTemplates(await sampleCorpus(database.url));
    const wanted = templates.filter(({ name }) => name.includes(values.only));
    if (values.clients === undefined) await measurePages(site, wanted, database.url);
    else await measureUnderLoad(site, wanted, Number(values.clients));
  } finally {
    closeConnections();
    await database.stop();
  }
}

async function measurePages(site: string, templates: PageTemplate[], databaseUrl: string): Promise<void> {
  const counter = values.queries ? await queryCounter(databaseUrl) : null;
  const measures: TemplateMeasure[] = [];
  for (const template of templates) {
    console.error(`– ${template.name}`);
    measures.push(await measureTemplate(template, { site, times: Number(values.times), counter }));
  }
  await counter?.close();
  console.log(formatTemplates(measures));
}

/** Searches of every kind in turn; an ingest that is still at work at the end is asked to stop. */
async function measureUnderLoad(site: string, templates: PageTemplate[], clients: number): Promise<void> {
  const lists = templates.filter(({ name }) => name.startsWith("search, ")).map(({ addresses }) => addresses);
  const longest = Math.max(...lists.map(({ length }) => length));
  const addresses = Array.from({ length: longest }, (_, at) =>
    lists.map((list) => list[at % list.length] ?? "/"),
  ).flat();
  const ingest = values.ingest === undefined ? null : startIngest(values.ingest);
  const [seconds, pause] = [Math.min(LONGEST_LOAD, Number(values.seconds)), Number(values.pause)];
  const measure = await measureLoad({
    site,
    addresses,
    clients,
    seconds,
    pause,
    most: MOST_REQUESTS,
    isAnew: values.anew,
  });
  const beside = ingest
    ? ingest.exitCode === null
      ? ", an ingest beside it"
      : ", an ingest beside it, done early"
    : "";
  const kind = `${clients} clients, ${new Set(addresses).size} addresses${values.anew ? ", each made anew" : ""}`;
  console.log(formatLoad(measure, `${kind}${beside}`));
  if (ingest) await stop(ingest);
}

function startIngest(path: string): ChildProcess {
  const program = join(import.meta.dirname, "../../lib/cli/main.ts");
  return spawn(process.execPath, ["--import", "tsx", program, "ingest", path], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function stop(ingest: ChildProcess): Promise<void> {
  if (ingest.exitCode !== null) return;
  ingest.kill("SIGINT");
  await once(ingest, "exit");
}

await main().catch((error: Error) => {
  console.error(`Error: ${error.message}`);
  process.exitCode = 1;
});
