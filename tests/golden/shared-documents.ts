// Real documents for the golden tests: they lie beside the project and are no part of it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe } from "vitest";

const SHARED = resolve(import.meta.dirname, "../../../shared");

/** The path of a shared file or folder. */
export function sharedPath(...parts: string[]): string {
  return join(SHARED, ...parts);
}

/** The files of a shared folder, sorted by name; `[]` where the folder is absent. */
export function sharedFiles(...parts: string[]): { name: string; bytes: () => Uint8Array }[] {
  const folder = sharedPath(...parts);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: () => readFileSync(join(folder, name)) }));
}

/** A group of tests over a shared file or folder, skipped with a plain message where that is absent. */
export function describeShared(path: string, tests: () => void): void {
  if (existsSync(sharedPath(path))) describe(path, tests);
  else describe.skip(`${path} (skipped: ${sharedPath(path)} is not there)`, tests);
}
