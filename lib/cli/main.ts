// The way in from npm scripts: finds the command that is asked for, runs it, and turns errors into exit codes.
import { Command } from "commander";
import { ConfigError } from "@/lib/corpus/config";
import { loadSettingsFile } from "@/lib/corpus/load-settings-file";
import { prepareClient } from "@/lib/corpus/prepare-client";
import { COMMANDS } from "./commands";

/** Exit code of a wrong setting; any other error ends with 1. */
const WRONG_SETTING = 2;

async function main(args: string[]): Promise<void> {
  loadSettingsFile();
  await prepareClient((message) => console.error(`– ${message}`));
  const program = new Command("rostrum")
    .description("A corpus of statements delivered at the United Nations, with structured search.")
    .option("--debug", "show where in the program an error came from");
  program.on("option:debug", () => (debug = true));
  for (const add of await commandsFor(args[0])) add(program);
  await program.parseAsync(args, { from: "user" });
}

let debug = false;

/** The one command that is named, so that the others need not be loaded; all where none is. */
async function commandsFor(name: string | undefined): Promise<((program: Command) => void)[]> {
  const load = name === undefined ? undefined : COMMANDS.get(name);
  return Promise.all((load ? [load] : [...COMMANDS.values()]).map((one) => one()));
}

function report(error: unknown): void {
  const wrongSetting = error instanceof ConfigError;
  console.error(
    debug && error instanceof Error ? error : `Error: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = wrongSetting ? WRONG_SETTING : 1;
}

await main(process.argv.slice(2)).catch(report);
