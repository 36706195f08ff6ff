// Where Next's own program lies, and the environment that it always gets.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { childEnvironment } from "./config";

export const NEXT_PROGRAM = join(dirname(createRequire(import.meta.url).resolve("next/package.json")), "dist/bin/next");

/** The site gets the database's address by its environment, so that it never starts a server itself. */
export function siteEnvironment(databaseUrl: string, nodeEnv: "production" | "development"): NodeJS.ProcessEnv {
  return childEnvironment({ DATABASE_URL: databaseUrl, NODE_ENV: nodeEnv, NEXT_TELEMETRY_DISABLED: "1" });
}
