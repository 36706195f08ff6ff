// A PostgreSQL that is restarted in the middle of an ingest, gently or by a crash, costs nothing: the run goes on.
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditCorpus } from "@/lib/corpus/audit-corpus";
import { openCorpus } from "@/lib/corpus/corpus";
import { ingestFiles } from "@/lib/corpus/ingest-files";
import { applyMigrations } from "@/lib/db/apply-migrations";
import { postgresBinaries } from "@/lib/db/postgres-server/postgres-binaries";
import { livingPostmaster } from "@/lib/db/postgres-server/postmaster-file";
import { runProgram } from "@/lib/db/postgres-server/run-program";
import { serverPaths } from "@/lib/db/postgres-server/server-paths";
import { serverUser } from "@/lib/db/postgres-server/server-user";
import { startPostgres, type RunningPostgres } from "@/lib/db/postgres-server/start-postgres";
import { writeFictionalFolder } from "@/tests/fixtures/fictional-folder";

const DOCUMENTS = 60;
const RESTARTS: Record<number, "fast" | "immediate"> = { 15: "fast", 35: "immediate" };

let folder: string;
let server: RunningPostgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "restarted-"));
  // As root the server runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
  await writeFictionalFolder(join(folder, "in"), DOCUMENTS);
  server = await startPostgres({ dataDir: folder });
  await applyMigrations(server.url);
});
afterAll(async () => {
  await server.stop();
  // Its lease was lost with each restart.
  expect(await livingPostmaster(serverPaths(folder).cluster)).toBeFalsy();
  await rm(folder, { recursive: true, force: true });
});

/** Restarts the server at its port; `immediate` ends it as a crash does. */
async function restart(mode: "fast" | "immediate"): Promise<void> {
  const { cluster, logFile } = serverPaths(folder);
  const binaries = await postgresBinaries();
  const { runAs } = await serverUser(binaries, folder, cluster);
  const command = [binaries.pgCtl, "restart", "-D", cluster, "-l", logFile, "-w", "-m", mode];
  const { code, output } = await runProgram(command, runAs);
  expect(code, output).toBe(0);
}

it("goes on after the database was restarted, with nothing lost and nothing twice", { timeout: 240_000 }, async () => {
  const corpus = openCorpus({ databaseUrl: server.url, dataDir: join(folder, "data") });
  const restarts: Promise<void>[] = [];
  const report = await ingestFiles(corpus, [join(folder, "in")], {
    onProgress: ({ done }) => {
      const mode = RESTARTS[done];
      if (mode) restarts.push(restart(mode));
    },
  });
  expect(restarts).toHaveLength(2);
  await Promise.all(restarts);
  const copies = Math.floor(DOCUMENTS / 6);
  expect(report.counts).toEqual({ committed: DOCUMENTS - copies, duplicate: copies, rejected: 0, pending: 0 });
  expect(await corpus.database.client.statement.count()).toBe(DOCUMENTS - copies);
  const findings: unknown[] = [];
  await auditCorpus(corpus, { onFinding: (finding) => findings.push(finding) });
  expect(findings).toEqual([]);
  await corpus.close();
});
