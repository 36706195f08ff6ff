// Makes the built pages begin with one small script that brings the others when they are wanted (docs/adr/0024).
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const BUILD = ".next";
const MANIFEST = "build-manifest.json";

/** What a page begins with, by the manifest that Next's server reads; other fields are left as they are. */
interface BuildManifest {
  rootMainFiles: string[];
}

/**
 * Writes that script, and names it in every manifest of the build in place of those that it brings.
 * @throws where the manifests are not those that this was written for
 */
export async function delayScripts(): Promise<void> {
  const manifests = await findManifests();
  for (const [file, manifest] of manifests) {
    const starter = await writeStarter(manifest.rootMainFiles);
    await writeFile(file, JSON.stringify({ ...manifest, rootMainFiles: [starter] }, null, 2));
  }
}

/** Those of pages; what answers with data has no scripts. */
async function findManifests(): Promise<[string, BuildManifest][]> {
  const names = (await readdir(BUILD, { recursive: true })).filter(
    (name) => name === MANIFEST || (name.startsWith("server/app/") && name.endsWith(`/${MANIFEST}`)),
  );
  const manifests = await Promise.all(names.map((name) => readManifest(join(BUILD, name))));
  const ofPages = manifests.filter(([, { rootMainFiles }]) => rootMainFiles.length > 0);
  if (ofPages.length < 2)
    throw new Error("The build names its first scripts in another way than lib/corpus/delay-scripts.ts expects.");
  return ofPages;
}

async function readManifest(file: string): Promise<[string, BuildManifest]> {
  const manifest = JSON.parse(await readFile(file, "utf8")) as Partial<BuildManifest>;
  return [file, { ...manifest, rootMainFiles: manifest.rootMainFiles ?? [] }];
}

/** @returns its path below `.next`, which changes with what it brings */
async function writeStarter(scripts: readonly string[]): Promise<string> {
  const addresses = JSON.stringify(scripts.map((script) => `/_next/${script}`));
  const text = `rostrumScripts(${addresses});\n`;
  const name = `static/chunks/first-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.js`;
  await writeFile(join(BUILD, name), text);
  return name;
}
