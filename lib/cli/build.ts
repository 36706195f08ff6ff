// The command `build`: builds the site without serving it, for tests and for images.
import type { Command } from "commander";
import { buildSite } from "@/lib/corpus/build-site";

export function addBuildCommand(program: Command): void {
  program
    .command("build")
    .description("build the site if its sources have changed")
    .action(async () => console.log((await buildSite()) ? "Site built." : "Nothing has changed since the last build."));
}
