// What `start` and `dev` share: every step from settings to a served site, and back.
import { once } from "node:events";
import { buildSite } from "@/lib/corpus/build-site";
import { readConfig, type Config } from "@/lib/corpus/config";
import { refuseBusyPort } from "@/lib/corpus/local-port";
import { seedCorpus } from "@/lib/corpus/seed-corpus";
import { startDatabase } from "@/lib/corpus/start-database";
import { serveSite } from "@/lib/corpus/serve-site";
import { showProgress } from "./show-progress";
import { INTERRUPTED, stopSignal } from "./stop-signal";

type Mode = "start" | "dev";

/** Starts everything, serves until asked to stop, and stops everything; an interrupted start ends with 130. */
export async function runSite(mode: Mode): Promise<void> {
  const config = readConfig();
  await refuseBusyPort(config.PORT);
  console.log(`Settings checked (port ${config.PORT}, data in ${config.DATA_DIR})`);
  const signal = stopSignal(() => console.log("Stopping …"));
  const database = await startDatabase(config, (message) => console.log(`  ${message}`));
  try {
    console.log(config.DATABASE_URL ? "Database reached" : "PostgreSQL runs");
    await prepare(mode, config, database.url, signal);
    await serve(mode, config, database.url, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    process.exitCode = INTERRUPTED;
  } finally {
    await database.stop();
  }
  console.log("Stopped.");
}

async function prepare(mode: Mode, config: Config, databaseUrl: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { close, onBegin, onProgress } = showProgress(process.stdout);
  const begin = (total: number) => {
    console.log("Reading the sample corpus …");
    onBegin(total);
  };
  const report = await seedCorpus(config, databaseUrl, { signal, onBegin: begin, onProgress }).finally(close);
  signal.throwIfAborted();
  if (report) console.log(`Sample corpus read: ${report.statements} statements from ${report.inputs} files`);
  if (mode === "dev") return;
  const onBuild = () =>
    console.log("Building the site (this takes a minute, and only when its sources have changed) …");
  console.log((await buildSite({ signal, onBuild })) ? "Site built" : "Site is built already");
}

async function serve(mode: Mode, config: Config, databaseUrl: string, signal: AbortSignal): Promise<void> {
  const site = await serveSite({ config, databaseUrl, mode, signal });
  console.log(`Rostrum is at http://localhost:${config.PORT} (Ctrl-C stops it)`);
  const asked = signal.aborted ? Promise.resolve() : once(signal, "abort");
  const end = await Promise.race([site.ended, asked.then(() => null)]);
  if (end !== null) throw new Error(`The site ended by itself (${end}); what it said is above.`);
  await site.stop();
}
