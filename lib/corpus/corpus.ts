// The open corpus: database, folder of originals and limits, as every use case takes it.
import { connect, type Database } from "@/lib/db/connect";
import { ConfigSchema, readConfig, type Config } from "./config";

/** What a document may cost before it is given up. */
export interface IngestLimits {
  maxFileMb: number;
  parseTimeoutSeconds: number;
  parseMemoryMb: number;
}

export interface Corpus {
  readonly database: Database;
  /** Absolute path; kept originals are in `originals/` below it. */
  readonly dataDir: string;
  readonly limits: IngestLimits;
  /** Ends the connections. */
  close(): Promise<void>;
}

/** Opens the corpus in the (migrated) database at `databaseUrl`; without `limits` the defaults of the settings hold. */
export function openCorpus(settings: { databaseUrl: string; dataDir: string; limits?: IngestLimits }): Corpus {
  const report = ({ message }: Error) => console.error(`A connection to the database was lost: ${message}`);
  const database = connect(settings.databaseUrl, report);
  const { dataDir, limits = ingestLimits(ConfigSchema.parse({})) } = settings;
  return { database, dataDir, limits, close: () => database.close() };
}

/** The limits that the settings give. */
export function ingestLimits(config: Config): IngestLimits {
  return {
    maxFileMb: config.MAX_FILE_MB,
    parseTimeoutSeconds: config.PARSE_TIMEOUT_SECONDS,
    parseMemoryMb: config.PARSE_MEMORY_MB,
  };
}

const cache = globalThis as { rostrumCorpus?: Corpus };

/**
 * The corpus of the web process, opened once and kept over reloads of modules. DATABASE_URL must be set: the start
 * command sets it to the address of the embedded server where the user gave none.
 */
export function getCorpus(): Corpus {
  if (cache.rostrumCorpus) return cache.rostrumCorpus;
  const config = readConfig();
  if (!config.DATABASE_URL) throw new Error("DATABASE_URL is not set. Start the site by `npm start` or `npm run dev`.");
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = config;
  return (cache.rostrumCorpus = openCorpus({ databaseUrl, dataDir, limits: ingestLimits(config) }));
}
