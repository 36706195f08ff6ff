// Reads the settings that are written in the file `.env`; apart from config.ts, which the site loads too.
import { existsSync } from "node:fs";
import { ConfigError } from "./config";

/**
 * Adds the settings of the file where there is one; what the environment says already stays.
 * @throws ConfigError where the file cannot be read
 */
export function loadSettingsFile(file = ".env"): void {
  if (!existsSync(file)) return;
  try {
    process.loadEnvFile(file);
  } catch (error) {
    throw new ConfigError(`The settings file ${file} cannot be read: ${(error as Error).message}`);
  }
}
