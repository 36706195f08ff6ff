// Compresses the built scripts with Brotli, a seventh smaller than the gzip that Next knows; next.config.ts serves them.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const STATIC = join(".next", "static");

/** Writes every script of `.next/static/chunks`, compressed, under the same name to `.next/static/brotli`. */
export async function compressScripts(): Promise<void> {
  const names = (await readdir(join(STATIC, "chunks"))).filter((name) => name.endsWith(".js"));
  await mkdir(join(STATIC, "brotli"), { recursive: true });
  await Promise.all(names.map(compressScript));
}

async function compressScript(name: string): Promise<void> {
  const bytes = await readFile(join(STATIC, "chunks", name));
  await writeFile(join(STATIC, "brotli", name), await promisify(brotliCompress)(bytes));
}
