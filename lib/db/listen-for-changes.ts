// Hears from PostgreSQL that statements changed, as soon as the change is committed.
import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import { connectClient, endClient } from "./connect-client";

/** The triggers of the migration `statement_changes` notify this channel. */
const LISTEN = "LISTEN rostrum_statements";
const PAUSE = 1_000;
/** A listener hears nothing for hours where nothing changes; so it asks now and then whether the server is there. */
const ASK_EVERY = 10_000;
const LONGEST_QUERY = 5_000;

export interface ChangeListener {
  close(): Promise<void>;
}

/**
 * Calls `onChange` after each committed change of a statement in the database at `url`. A connection that is lost is
 * opened again every second, and `onChange` is called then too, because changes may have been missed. A server that goes
 * silent is found within a quarter of a minute, and counts as lost.
 */
export function listenForChanges(url: string, onChange: () => void, askEvery = ASK_EVERY): ChangeListener {
  let closed = false;
  let client: pg.Client | null = null;
  const listen = async () => {
    while (!closed) {
      const lost = new AbortController();
      client = await connect(url, onChange, () => lost.abort()).catch(() => null);
      if (client && closed) await endClient(client);
      else if (client) {
        onChange();
        void keepAsking(client, askEvery, lost.signal);
        await untilAborted(lost.signal);
      }
      if (!closed) await delay(PAUSE, undefined, { ref: false });
    }
  };
  void listen();
  return {
    close: async () => {
      closed = true;
      if (client) await endClient(client);
    },
  };
}

async function connect(url: string, onChange: () => void, onLost: () => void): Promise<pg.Client> {
  const client = await connectClient(url, { application_name: "rostrum listener", query_timeout: LONGEST_QUERY });
  client.on("end", onLost);
  client.on("notification", onChange);
  try {
    await client.query(LISTEN);
    return client;
  } catch (error) {
    await endClient(client);
    throw error;
  }
}

/** Closes the connection where there is no answer; that it ended is then heard as of any lost one. */
async function keepAsking(client: pg.Client, every: number, lost: AbortSignal): Promise<void> {
  while (!lost.aborted) {
    await delay(every, undefined, { ref: false });
    await client.query("SELECT 1").catch(() => endClient(client));
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
