// The one place where settings are read from the environment, checked, and given their defaults.
import { resolve } from "node:path";
import { z } from "zod";

const port = z.coerce.number({ error: "must be a number" }).int().min(1).max(65_535);

/** The public archive that published corpora are downloaded from. */
const DATAVERSE = "https://dataverse.harvard.edu";

/** Every setting, with its rule and default. `.env.example` and the README list the same. */
export const ConfigSchema = z.object({
  PORT: port.default(3000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// address" }).optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.url({ protocol: /^postgres(ql)?$/, error: "must be postgresql:// addresses with commas between" })))
    .default([]),
  REPLICA_MAX_LAG_SECONDS: z.coerce.number({ error: "must be a number" }).positive().max(86_400).default(10),
  DATA_DIR: z.string().min(1).default("data"),
  SEARCH_ENGINE: z.enum(["embedded", "postgres"], { error: "must be embedded or postgres" }).default("embedded"),
  SEARCH_TIMEOUT_SECONDS: z.coerce.number({ error: "must be a number" }).positive().max(3_600).default(20),
  PARSE_TIMEOUT_SECONDS: z.coerce.number().positive().max(3_600).default(60),
  PARSE_MEMORY_MB: z.coerce.number().int().min(128).max(16_384).default(1_024),
  MAX_FILE_MB: z.coerce.number().positive().max(2_048).default(64),
  ALLOW_PRIVATE_ADDRESSES: z.stringbool({ error: "must be true or false" }).default(false),
  DATAVERSE_URL: z.url({ protocol: /^https?$/, error: "must be an http(s):// address" }).default(DATAVERSE),
});

export type Config = z.infer<typeof ConfigSchema>;

/** A setting with a wrong value; the message names each one, its value and the rule. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the settings from `environment`; an empty value counts as not set.
 * @throws ConfigError naming every setting that is wrong.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = ConfigSchema.safeParse(given);
  if (parsed.success) return { ...parsed.data, DATA_DIR: resolve(parsed.data.DATA_DIR) };
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.join(".");
    return `${name} is ${JSON.stringify(withoutPassword(given[name]))}: ${message}`;
  });
  throw new ConfigError(
    `Settings that cannot be used:\n  ${lines.join("\n  ")}\nSee .env.example for what each may be.`,
  );
}

/** Addresses may carry a password, which does not belong on a screen. */
function withoutPassword(value = ""): string {
  return value.replace(/(:\/\/[^:@/]*):.*@/s, "$1:***@");
}

/** The environment for a child process: ours, with `additions`. */
export function childEnvironment(additions: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}
