// What `start` and `dev` share: every step from settings to a served site, and back.
import { once } from "node:events";
import { buildSite } from "@/lib/corpus/build-site";
import { readConfig, type Config } from "@/lib/corpus/config";
import { refuseBusyPort } from "@/lib/corpus/local-port";
import { seedCorpus } from "@/lib/corpus/seed-corpus";
import { startDatabase } from "@/lib/corpus/start-database";
import { startSite } from "@/lib/corpus/start-site";
import { say, sayProgress } from "./say-step";
import { INTERRUPTED, stopSignal } from "./stop-signal";

type Mode = "start" | "dev";

/** Starts everything, serves until asked to stop, and stops everything; an interrupted start ends with 130. */
export async function runSite(mode: Mode): Promise<void> {
  const config = readConfig();
  await refuseBusyPort(config.PORT);
  say(`Settings checked (port ${config.PORT}, data in ${config.DATA_DIR})`);
  const signal = stopSignal(() => say("Stopping …"));
  const database = await startDatabase(config, (message) => say(`  ${message}`));
  try {
    say(config.DATABASE_URL ? "Database reached" : "PostgreSQL runs");
    await prepare(mode, config, database.url, signal);
    await serve(mode, config, database.url, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    process.exitCode = INTERRUPTED;
  } finally {
    await database.stop();
  }
  say("Stopped.");
}

async function prepare(mode: Mode, config: Config, databaseUrl: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const onProgress = sayProgress("Reading the sample corpus");
  const report = await seedCorpus(config, databaseUrl, { signal, onProgress });
  if (report) say(`Sample corpus read: ${report.statements} statements from ${report.inputs} files`);
  signal.throwIfAborted();
  if (mode === "dev") return;
  const onBuild = () => say("Building the site (this takes a minute, and only when its sources have changed) …");
  say((await buildSite({ signal, onBuild })) ? "Site built" : "Site is built already");
}

async function serve(mode: Mode, config: Config, databaseUrl: string, signal: AbortSignal): Promise<void> {
  const site = await startSite({ port: config.PORT, databaseUrl, mode, signal });
  say(`Rostrum is at http://localhost:${config.PORT} (Ctrl-C stops it)`);
  const asked = signal.aborted ? Promise.resolve() : once(signal, "abort");
  const end = await Promise.race([site.ended, asked.then(() => null)]);
  if (end !== null) throw new Error(`The site ended by itself (${end}); what it said is above.`);
  await site.stop();
}
