// Gives the search bench its database: one server, and for each size a database that is filled once and kept.
import pg from "pg";
import { applyMigrations } from "@/lib/db/apply-migrations";
import { startPostgres, type RunningPostgres } from "@/lib/db/postgres-server/start-postgres";
import { loadNames, loadStatements, runCommand } from "./load-statements";
import type { BenchCorpus } from "./bench-corpus";

export interface BenchDatabase {
  url: string;
  stop(): Promise<void>;
}

/** Starts or joins the server below `folder`, and fills the database of that corpus where it is not filled yet. */
export async function benchDatabase(folder: string, corpus: BenchCorpus): Promise<BenchDatabase> {
  return filledDatabase(folder, `bench_${corpus.name}`, async (url) => {
    if (await isLoaded(url, corpus.size)) return;
    const startedAt = performance.now();
    await loadStatements(url, corpus.statements(), (done) => console.error(`– ${done} of ${corpus.size} loaded`));
    console.error(`– loaded in ${Math.round((performance.now() - startedAt) / 1_000)} s`);
  });
}

/** The same with names alone: for an index that is built without the database. */
export async function namesDatabase(folder: string, corpus: BenchCorpus): Promise<BenchDatabase> {
  return filledDatabase(folder, `names_${corpus.name}`, (url) => loadNames(url, corpus.statements()));
}

/** Starts or joins the server below `folder`, makes the database `name` there if it is missing, migrates and fills it. */
export async function filledDatabase(
  folder: string,
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<BenchDatabase> {
  const server = await startPostgres({ dataDir: folder });
  const url = await databaseOf(server, name);
  await applyMigrations(url);
  await fill(url);
  return { url, stop: () => server.stop() };
}

async function databaseOf({ url }: RunningPostgres, name: string): Promise<string> {
  await onServer(url, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await runCommand(client, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

/** A load that was cut off has left its indexes aside. */
async function isLoaded(url: string, size: number): Promise<boolean> {
  return onServer(url, async (client) => {
    const { rows } = await client.query<{ loaded: boolean }>(
      "SELECT count(*) >= $1 AND to_regclass('bench_indexes') IS NULL AS loaded FROM statements",
      [size],
    );
    return rows[0]?.loaded ?? false;
  });
}

/** Runs `work` on a connection of its own, and ends it. */
export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
