// Gives the search bench its database: one server, and for each size a database that is filled once and kept.
import pg from "pg";
import { applyMigrations } from "@/lib/db/apply-migrations";
import { startPostgres, type RunningPostgres } from "@/lib/db/postgres-server/start-postgres";
import { loadStatements, runCommand } from "./load-statements";
import { madeStatements } from "./made-statement";
import { readSpeeches } from "./ungdc-speeches";

export interface BenchDatabase {
  url: string;
  dataDir: string;
  stop(): Promise<void>;
}

/** Starts or joins the server below `folder`, and fills the database of that size where it is not filled yet. */
export async function benchDatabase(folder: string, size: number): Promise<BenchDatabase> {
  const server = await startPostgres({ dataDir: folder });
  const url = await databaseOf(server, `bench_${size}`);
  await applyMigrations(url);
  if ((await countStatements(url)) < size) {
    const startedAt = performance.now();
    const speeches = await readSpeeches();
    console.error(`– ${speeches.length} speeches read; ${size} statements are made from them`);
    await loadStatements(url, madeStatements(speeches, size), (done) => console.error(`– ${done} of ${size}`));
    console.error(`– loaded in ${Math.round((performance.now() - startedAt) / 1_000)} s`);
  }
  return { url, dataDir: `${folder}/size-${size}`, stop: () => server.stop() };
}

async function databaseOf({ url }: RunningPostgres, name: string): Promise<string> {
  await onServer(url, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await runCommand(client, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function countStatements(url: string): Promise<number> {
  return onServer(url, async (client) => {
    const { rows } = await client.query<{ count: number }>("SELECT count(*)::int AS count FROM statements");
    return rows[0]?.count ?? 0;
  });
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
