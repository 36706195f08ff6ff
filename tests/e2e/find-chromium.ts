// Finds a Chromium for the end-to-end tests: an installed one, else the one that an npm package brings.
import { accessSync, constants, existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import ownPackage from "../../package.json" with { type: "json" };

/** How to launch the browser; `env` holds what it needs beside our own environment. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser of CHROMIUM_PATH, else an installed one, else the packed one, unpacked once into the temporary folder. */
export async function findChromium(): Promise<Chromium> {
  const installed = process.env.CHROMIUM_PATH || findInstalled();
  return installed ? { executablePath: installed, env: {} } : unpackOnce();
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => PROGRAMS.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacked beside and then moved into place, so that a killed run leaves no half browser under the final name. */
async function unpackOnce(): Promise<Chromium> {
  const version = ownPackage.devDependencies["@sparticuz/chromium"];
  const home = join(tmpdir(), `rostrum-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(home)) {
    const draft = await mkdtemp(`${home}-`);
    await unpackInto(draft);
    await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return {
    executablePath: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_FILE: await writeFontsConfig(home) },
  };
}

/** The package unpacks where TMPDIR points, and its libraries only where it takes the machine for a Lambda. */
async function unpackInto(folder: string): Promise<void> {
  const kept = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" });
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
    Object.assign(process.env, kept);
  }
}

/** Fonts of the package and of the system; a machine without any would leave the browser nothing to draw with. */
async function writeFontsConfig(home: string): Promise<string> {
  const file = join(home, "fonts-of-all.conf");
  const folders = [join(home, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  const lines = [
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${join(home, "font-cache")}</cachedir>`,
  ];
  await writeFile(file, `<?xml version="1.0"?>\n<fontconfig>\n${lines.join("\n")}\n</fontconfig>\n`);
  return file;
}
