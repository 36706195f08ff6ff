// The command `migrate`: brings the database's schema up to date, or writes the next migration.
import type { Command } from "commander";
import { readConfig } from "@/lib/corpus/config";
import { startDatabase } from "@/lib/corpus/start-database";
import { writeNextMigration } from "@/lib/corpus/write-next-migration";

export function addMigrateCommand(program: Command): void {
  const migrate = program.command("migrate").description("bring the database's schema up to date").action(applyAll);
  migrate
    .command("new")
    .argument("<name>", "short name, in lower case with underscores")
    .description("write the next migration: what prisma/schema.prisma says and the migrations before do not")
    .action(writeNext);
}

async function applyAll(): Promise<void> {
  const database = await startDatabase(readConfig(), (message) => console.log(`– ${message}`));
  await database.stop();
  console.log("The database's schema is up to date.");
}

async function writeNext(name: string): Promise<void> {
  const file = await writeNextMigration(readConfig(), name);
  console.log(file ? `Written: ${file}` : "The schema says nothing that the migrations do not say already.");
}
