// The project's own files as contract tests see them, and the layer that each belongs to.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { LAYERS } from "../../layers.mjs";

/** The root of the project, absolute. */
export const PROJECT = resolve(import.meta.dirname, "../..");

/** Files below `folder` (relative to the project, with forward slashes), generated ones left out. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(PROJECT, folder), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((file) => file.slice(PROJECT.length + 1).replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("lib/db/generated/"))
    .sort();
}

/** TypeScript sources below the folders of the product, tests beside them included. */
export function productSources(): string[] {
  return ["app", "components", "lib"].flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));
}

/** The names of the layers whose files include `file`. */
export function layersOf(file: string): string[] {
  return Object.entries(LAYERS)
    .filter(([, { files }]) => globPattern(files).test(file))
    .map(([name]) => name);
}

/** The two wildcards that the table of layers uses: `**` for anything below, `*` for part of a name. */
function globPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*+/g, (stars) => (stars === "**" ? ".+" : "[^/]*"))}$`);
}
