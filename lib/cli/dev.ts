// The command `dev`: like `start`, with a site that follows every change of its sources.
import type { Command } from "commander";
import { runSite } from "./run-site";

export function addDevCommand(program: Command): void {
  program
    .command("dev")
    .description("like start, with a site that follows every change of its sources")
    .action(() => runSite("dev"));
}
