// Serves the site on its port: in production behind a front that remembers pages, else as Next serves it.
import { connect } from "@/lib/db/connect";
import { freePort } from "@/lib/db/postgres-server/free-port";
import type { Config } from "./config";
import { followCorpus } from "./front/corpus-moment";
import { serveFront } from "./front/serve-front";
import { startSite, type RunningSite, type SiteOptions } from "./start-site";

interface ServedSite extends Pick<SiteOptions, "databaseUrl" | "mode" | "signal"> {
  config: Config;
}

/**
 * Starts the site and waits until it takes connections.
 * @throws where it ends before that
 */
export async function serveSite({ config, ...options }: ServedSite): Promise<RunningSite> {
  if (options.mode === "dev") return startSite({ ...options, port: config.PORT });
  const sitePort = await freePort();
  const site = await startSite({ ...options, port: sitePort, isPrivate: true });
  const front = await openFront(config, options.databaseUrl, sitePort).catch(async (error: Error) => {
    await site.stop();
    throw error;
  });
  const stop = async () => {
    await Promise.all([front.close(), site.stop()]);
  };
  return { ended: site.ended, stop };
}

/** Where replicas answer, the next one may know more or less than the one before: nothing is remembered. */
async function openFront(config: Config, databaseUrl: string, sitePort: number): Promise<{ close(): Promise<void> }> {
  const { PORT: port, DATABASE_REPLICA_URLS: replicas } = config;
  if (replicas.length > 0) return serveFront({ port, sitePort, askMoment: null });
  const database = connect(databaseUrl);
  const front = await serveFront({ port, sitePort, askMoment: followCorpus(database) });
  const close = async () => {
    await front.close();
    await database.close();
  };
  return { close };
}
