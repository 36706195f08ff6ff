// The table of all commands; each is loaded only when it is asked for.
import type { Command } from "commander";

/** Adds one command to the program. */
export type AddCommand = (program: Command) => void;

export const COMMANDS: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ["start", async () => (await import("./start")).addStartCommand],
  ["dev", async () => (await import("./dev")).addDevCommand],
  ["build", async () => (await import("./build")).addBuildCommand],
  ["migrate", async () => (await import("./migrate")).addMigrateCommand],
  ["generate", async () => (await import("./generate")).addGenerateCommand],
  ["ingest", async () => (await import("./ingest")).addIngestCommand],
  ["parse", async () => (await import("./parse")).addParseCommand],
  ["sample", async () => (await import("./sample")).addSampleCommand],
  ["dump", async () => (await import("./dump")).addDumpCommand],
  ["reparse", async () => (await import("./reparse")).addReparseCommand],
  ["train", async () => (await import("./train")).addTrainCommand],
  ["eval", async () => (await import("./eval")).addEvalCommand],
  ["index", async () => (await import("./search-index")).addSearchIndexCommand],
  ["speakers", async () => (await import("./speakers")).addSpeakersCommand],
  ["audit", async () => (await import("./audit")).addAuditCommand],
]);
