// The command `start`: from a fresh checkout, or any later state, to the served site.
import type { Command } from "commander";
import { runSite } from "./run-site";

export function addStartCommand(program: Command): void {
  program
    .command("start")
    .description("start the database, read the sample if the corpus is empty, build what changed, serve the site")
    .action(() => runSite("start"));
}
