// Says to all Rostrum processes on one embedded server whether anybody still uses it.
import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import { connectClient, endClient } from "../connect-client";

/** Any number that nothing else in this database uses for an advisory lock. */
const LEASE_KEY = 7_310_582_119;

export interface ServerLease {
  /** Gives the lease back; true where nobody else holds one, and then nobody can get one until the server stops. */
  giveBack(): Promise<boolean>;
}

/**
 * Takes a lease: a shared advisory lock held by a connection of its own. The server itself ends it with the process,
 * however that dies, so no stale lease exists. While the last process out stops the server this waits, and then fails
 * because the server goes.
 * @throws the driver's error where the server is not there (any more) or refuses the password
 */
export async function takeServerLease(url: string): Promise<ServerLease> {
  let held: pg.Client | null = null;
  let wanted = true;
  const hold = (client: pg.Client) => {
    held = client;
    client.once("end", () => {
      held = null;
      void renew();
    });
  };
  const renew = async () => {
    for (let attempt = 0; wanted && attempt < RENEWALS; attempt++) {
      await delay(RENEWAL_PAUSE, undefined, { ref: false });
      const client = wanted ? await connectAndLock(url).catch(() => null) : null;
      if (client && wanted) return hold(client);
      await client?.end();
    }
  };
  hold(await connectAndLock(url));
  return {
    giveBack: async () => {
      wanted = false;
      // A server that has come back since the lease was lost is still to be stopped by the last one out.
      const client = held ?? (await connectAndLock(url).catch(() => null));
      return client !== null && leave(client);
    },
  };
}

/** After a crash the server throws everybody out and comes back within seconds. */
const RENEWALS = 60;
const RENEWAL_PAUSE = 1_000;

async function connectAndLock(url: string): Promise<pg.Client> {
  const client = await connectClient(url, { application_name: "rostrum lease" });
  try {
    await client.query("SELECT pg_advisory_lock_shared($1)", [LEASE_KEY]);
    return client;
  } catch (error) {
    await endClient(client);
    throw error;
  }
}

async function leave(client: pg.Client): Promise<boolean> {
  try {
    await client.query("SELECT pg_advisory_unlock_shared($1)", [LEASE_KEY]);
    const { rows } = await client.query<{ last: boolean }>("SELECT pg_try_advisory_lock($1) AS last", [LEASE_KEY]);
    if (rows[0]?.last) return true;
    await client.end();
  } catch {
    // The server is gone already: there is nothing to give back and nothing to stop.
  }
  return false;
}
