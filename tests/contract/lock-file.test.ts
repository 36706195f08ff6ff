// Shows that the lock file serves every platform: npm ci refuses one that leaves out another platform's packages.
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

it("holds every optional package that a package names", async () => {
  const { packages } = JSON.parse(await readFile("package-lock.json", "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const named = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
  const missing = named.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});
