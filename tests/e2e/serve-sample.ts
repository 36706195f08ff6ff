// Starts the product as `npm start` does, on a data folder that is gone afterwards, and stops it when told to.
import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = await mkdtemp(join(tmpdir(), "rostrum-site-"));
// As root the database server runs as another user, who must be able to enter.
await chmod(folder, 0o755);

const environment = { ...process.env, DATA_DIR: folder, PORT: process.env.SITE_UNDER_TEST_PORT };
delete (environment as NodeJS.ProcessEnv).DATABASE_URL;
const site = spawn(process.execPath, ["--import", "tsx", "lib/cli/main.ts", "start"], {
  stdio: ["ignore", "inherit", "inherit"],
  env: environment,
});
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => site.kill(signal));
site.once("close", (code) => {
  void rm(folder, { recursive: true, force: true }).then(() => process.exit(code ?? 1));
});
