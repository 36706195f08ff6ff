// Runs Prisma's schema engine as WebAssembly: the native one would have to be downloaded at install.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

/** The part of the generated glue that its types leave out. */
type EngineGlue = typeof engineModule & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

let loaded: Promise<void> | undefined;

/**
 * An engine on the database at `url`; the caller frees it (`free()`).
 * @param schemas the Prisma schema, as pairs of file name and content, where the engine needs one
 */
export async function schemaEngine(url: string, schemas?: [string, string][]): Promise<SchemaEngine> {
  await (loaded ??= loadEngine());
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url, max: 2 }));
  return engineModule.SchemaEngine.new({ datamodels: schemas }, () => undefined, adapter);
}

async function loadEngine(): Promise<void> {
  const glue = engineModule as EngineGlue;
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg")), "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
