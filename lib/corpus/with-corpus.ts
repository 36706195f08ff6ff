// Opens the corpus for a command and closes it at the end, database included.
import { readConfig } from "./config";
import { corpusSettings, openCorpus, type Corpus } from "./corpus";
import { startDatabase } from "./start-database";

/**
 * Runs `work` on the corpus that the settings name and gives its result. `onStep` is told what takes time, in words.
 * @throws ConfigError, DatabaseError or PostgresServerError, each with what to do, and what `work` throws
 */
export async function withCorpus<T>(
  work: (corpus: Corpus) => Promise<T>,
  onStep: (message: string) => void = () => undefined,
): Promise<T> {
  const config = readConfig();
  const server = await startDatabase(config, onStep);
  const corpus = openCorpus({ databaseUrl: server.url, ...corpusSettings(config) });
  try {
    return await work(corpus);
  } finally {
    await corpus.close();
    await server.stop();
  }
}
