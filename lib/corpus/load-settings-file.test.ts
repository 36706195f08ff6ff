// Shows that the file of settings gives way to the environment.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ConfigError, readConfig } from "./config";
import { loadSettingsFile } from "./load-settings-file";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rostrum-env-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

it("adds what the environment does not say, and only that", async () => {
  vi.stubEnv("PORT", "4001");
  vi.stubEnv("MAX_FILE_MB", undefined);
  await writeFile(join(folder, ".env"), "PORT=4002\nMAX_FILE_MB=7\n");
  loadSettingsFile(join(folder, ".env"));
  expect(readConfig()).toMatchObject({ PORT: 4001, MAX_FILE_MB: 7 });
});

it("is fine without a file, and says where one cannot be read", () => {
  expect(() => loadSettingsFile(join(folder, "absent"))).not.toThrow();
  expect(() => loadSettingsFile(folder)).toThrow(ConfigError);
});
