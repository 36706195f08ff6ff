// Hears from PostgreSQL that statements changed, as soon as the change is committed.
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";

/** The triggers of the migration `statement_changes` notify this channel. */
const LISTEN = "LISTEN rostrum_statements";
const PAUSE = 1_000;

export interface ChangeListener {
  close(): Promise<void>;
}

/**
 * Calls `onChange` after each committed change of a statement in the database at `url`. A connection that is lost is
 * opened again every second, and `onChange` is called then too, because changes may have been missed.
 */
export function listenForChanges(url: string, onChange: () => void): ChangeListener {
  let closed = false;
  let client: pg.Client | null = null;
  const listen = async () => {
    while (!closed) {
      const lost = new AbortController();
      client = await connect(url, onChange, () => lost.abort()).catch(() => null);
      if (client) {
        onChange();
        await untilAborted(lost.signal);
      }
      if (!closed) await delay(PAUSE, undefined, { ref: false });
    }
  };
  void listen();
  return {
    close: async () => {
      closed = true;
      await client?.end().catch(() => undefined);
    },
  };
}

async function connect(url: string, onChange: () => void, onLost: () => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: "rostrum listener",
  });
  client.on("error", () => undefined);
  client.on("end", onLost);
  client.on("notification", onChange);
  await client.connect();
  await client.query(LISTEN);
  return client;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
