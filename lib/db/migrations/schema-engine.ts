// Runs Prisma's schema engine as WebAssembly: the native one would have to be downloaded at install.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { migrationAdapter } from "./migration-adapter";

/** The part of the generated glue that its types leave out. */
type EngineGlue = typeof engineModule & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

/** The engine tells its last words here before it gives up; without it they are lost behind an error about this name. */
const LAST_WORDS = {
  set_message: (message: string) => {
    throw new Error(message);
  },
};

let loaded: Promise<void> | undefined;

/**
 * Runs `task` with an engine on the database at `url`, and closes all of it afterwards.
 * @param schemas the Prisma schema, as pairs of file name and content, where the task needs one
 */
export async function withSchemaEngine<T>(
  url: string,
  task: (engine: SchemaEngine) => Promise<T>,
  schemas?: [string, string][],
): Promise<T> {
  await (loaded ??= loadEngine());
  const adapter = migrationAdapter(url);
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await engineModule.SchemaEngine.new({ datamodels: schemas }, () => undefined, bound);
  try {
    return await task(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}

/** What an error of the engine says and of which migration, without the trace through its own sources. */
export function engineWords(error: unknown): string {
  const { message } = error as Error;
  const migration = /migration_name="([^"]+)"/.exec(message)?.[1];
  return `${migration ? `${migration}: ` : ""}${message.replace(/\n\s+0: [^]*$/, "").trim()}`;
}

async function loadEngine(): Promise<void> {
  const glue = engineModule as EngineGlue;
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg")), "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": withQuietTimers(glue),
  });
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: LAST_WORDS });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine's timer for the wait for a lock goes on after it is done, and would hold up the end of the process. */
function withQuietTimers(glue: EngineGlue): WebAssembly.ModuleImports {
  const entries = Object.entries(glue as unknown as WebAssembly.ModuleImports);
  const quiet = (run: () => void, milliseconds: number) => setTimeout(run, milliseconds).unref();
  return Object.fromEntries(entries.map(([name, value]) => [name, name.includes("_setTimeout_") ? quiet : value]));
}
