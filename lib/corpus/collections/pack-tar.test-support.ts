// Packs small archives for tests.
import { writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";

/** The bytes of a tar archive with these files, in this order. */
export async function packTar(files: [path: string, content: string | Uint8Array][]): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of files) archive.entry({ name }, content);
  archive.finalize();
  return buffer(archive);
}

/** Writes such an archive, packed with gzip, to `path`. */
export async function writeTgz(path: string, files: [path: string, content: string | Uint8Array][]): Promise<string> {
  await writeFile(path, gzipSync(await packTar(files)));
  return path;
}
