// Starts one temporary PostgreSQL server for all tests that need one, through the product's own embedded server.
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@/lib/db/postgres-server/start-postgres";

/**
 * Gives the tests TEST_DATABASE_URL; a server that is named there already is used instead.
 * @returns what stops the server and removes its folder when all tests have ended
 */
export default async function temporaryPostgres(): Promise<() => Promise<void>> {
  if (process.env.TEST_DATABASE_URL) return async () => undefined;
  const folder = await mkdtemp(join(tmpdir(), "rostrum-test-"));
  // As root the server runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
  const server = await startPostgres({ dataDir: folder });
  process.env.TEST_DATABASE_URL = server.url;
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
