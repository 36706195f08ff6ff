// Builds the site, unless the build that is there was made from the very same files.
import { readFile, rm, writeFile } from "node:fs/promises";
import { compressScripts } from "./compress-scripts";
import { delayScripts } from "./delay-scripts";
import { siteEnvironment, NEXT_PROGRAM } from "./next-program";
import { hashFiles } from "./hash-files";
import { childEnd, runChild, signalChild } from "./run-child";

/** Everything that the site is made of. */
const INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "next.config.ts",
  "proxy.ts",
  "instrumentation.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const STAMP = ".next/inputs.sha256";

const isInput = (file: string) => !/\.test\.tsx?$/.test(file) && !file.startsWith("lib/cli/");

export interface BuildOptions {
  /** Ends the build early. */
  signal?: AbortSignal;
  /** Told before the build, where there is anything to build. */
  onBuild?: () => void;
}

/**
 * @returns true where it was built, false where nothing had changed
 * @throws where the build fails or was ended
 */
export async function buildSite({ signal, onBuild }: BuildOptions = {}): Promise<boolean> {
  const inputs = await hashFiles(INPUTS, isInput);
  if ((await readFile(STAMP, "utf8").catch(() => "")) === inputs) return false;
  onBuild?.();
  // A build that fails half-way must not pass for the one before it.
  await rm(STAMP, { force: true });
  await runBuild(signal);
  await delayScripts();
  await compressScripts();
  await writeFile(STAMP, inputs);
  return true;
}

async function runBuild(signal?: AbortSignal): Promise<void> {
  // A build asks no database; an address that answers nothing would show it if it did.
  const environment = siteEnvironment("postgresql://nobody@127.0.0.1:9/none", "production");
  const child = runChild([NEXT_PROGRAM, "build"], { environment, showOutput: false });
  const stop = () => signalChild(child, "SIGKILL");
  signal?.addEventListener("abort", stop, { once: true });
  const end = await childEnd(child);
  signal?.removeEventListener("abort", stop);
  signal?.throwIfAborted();
  if (end !== 0) throw new Error(`The site could not be built (next build ended with ${end}); what it said is above.`);
}
