// The open corpus: database, folder of originals and limits, as every use case takes it.
import { connect, type Database } from "@/lib/db/connect";
import { connectReading } from "@/lib/db/replicas/connect-reading";
import { indexedPostgresEngine } from "@/lib/db/indexed-postgres-engine";
import { postgresEngine } from "@/lib/db/postgres-engine";
import type { SearchEngine } from "@/lib/domain/search-engine";
import { ConfigSchema, readConfig, type Config } from "./config";
import { dialRules, type DialRules } from "./fetch/dial-rules";
import { embeddedEngine, type EmbeddedEngine } from "./search-index/embedded-engine";
import { writeInChild } from "./search-index/write-in-child";

/** What a document may cost before it is given up. */
export interface IngestLimits {
  maxFileMb: number;
  parseTimeoutSeconds: number;
  parseMemoryMb: number;
}

export interface Corpus {
  readonly database: Database;
  /** True where replicas may answer, each with a state of its own. */
  readonly isReplicated: boolean;
  /** Absolute path; kept originals are in `originals/` below it. */
  readonly dataDir: string;
  readonly limits: IngestLimits;
  /** Which addresses documents may be fetched from. */
  readonly dial: DialRules;
  /** What answers its searches. */
  readonly engine: SearchEngine;
  /** Ends the connections. */
  close(): Promise<void>;
}

/** Where the corpus is, and what holds for it; without `limits` and `dial` the defaults of the settings hold. */
interface CorpusSettings {
  databaseUrl: string;
  dataDir: string;
  limits?: IngestLimits;
  dial?: DialRules;
  /** What else may be read from besides `databaseUrl`. */
  replicas?: { urls: string[]; maxLagSeconds: number };
  /** Statements that run longer are ended; no limit if not given. */
  timeoutSeconds?: number;
  /** Either keeps an index, which is worth its while for a process that stays; without it searches do with none. */
  engine?: Config["SEARCH_ENGINE"];
}

/** Opens the corpus in the (migrated) database at `databaseUrl`. */
export function openCorpus(settings: CorpusSettings): Corpus {
  const database = openDatabases(settings);
  const { dataDir, limits = ingestLimits(ConfigSchema.parse({})), dial = dialRules(false) } = settings;
  const embedded = settings.engine === "embedded" ? openEmbedded(database, dataDir) : null;
  const close = async () => {
    await embedded?.close();
    await database.close();
  };
  const isReplicated = (settings.replicas?.urls.length ?? 0) > 0;
  const engine = embedded ?? openPostgres(database, settings);
  return { database, isReplicated, dataDir, limits, dial, engine, close };
}

/** A process that stays keeps the index in the database up to date; a command does not make anything of it. */
function openPostgres(database: Database, { engine }: CorpusSettings): SearchEngine {
  if (engine !== "postgres") return postgresEngine(database);
  return indexedPostgresEngine(database, (message) => console.error(message));
}

function openDatabases({ databaseUrl, replicas, timeoutSeconds }: CorpusSettings): Database {
  const report = (message: string) => console.error(message);
  const longestStatement = timeoutSeconds === undefined ? undefined : timeoutSeconds * 1_000;
  if (!replicas || replicas.urls.length === 0) {
    const onLost = ({ message }: Error) => report(`A connection to the database was lost: ${message}`);
    return connect(databaseUrl, onLost, longestStatement);
  }
  const { urls: replicaUrls, maxLagSeconds } = replicas;
  return connectReading({
    ...{ primaryUrl: databaseUrl, replicaUrls, mostLag: maxLagSeconds * 1_000, longestStatement, report },
  });
}

function openEmbedded(database: Database, dataDir: string): EmbeddedEngine {
  return embeddedEngine({
    databaseUrl: database.url,
    dataDir,
    meanwhile: postgresEngine(database),
    writeFiles: () => writeInChild(database.url),
    report: (message) => console.error(message),
  });
}

/** What the settings say about the corpus, but for its database. */
export function corpusSettings(config: Config): Omit<CorpusSettings, "databaseUrl"> {
  const dial = dialRules(config.ALLOW_PRIVATE_ADDRESSES);
  return { dataDir: config.DATA_DIR, limits: ingestLimits(config), dial };
}

function ingestLimits(config: Config): IngestLimits {
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
  const replicas = { urls: config.DATABASE_REPLICA_URLS, maxLagSeconds: config.REPLICA_MAX_LAG_SECONDS };
  const settings = {
    ...corpusSettings(config),
    engine: config.SEARCH_ENGINE,
    replicas,
    timeoutSeconds: config.SEARCH_TIMEOUT_SECONDS,
  };
  return (cache.rostrumCorpus = openCorpus({ databaseUrl: config.DATABASE_URL, ...settings }));
}
