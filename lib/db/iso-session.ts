// Makes every session write dates and times the one way that Prisma reads, however the server is set up.
import type pg from "pg";
import { queueQueries } from "./queue-queries";

/**
 * Prisma reads dates as ISO and times as UTC, whatever the session says; a server set up otherwise would hand it days
 * with months in their place, or times that are hours off. Options of a pool, which waits for it.
 */
export const ISO_SESSION = {
  onConnect: async (client: pg.ClientBase) => {
    queueQueries(client);
    await client.query("SET DateStyle = 'ISO'; SET TimeZone = 'UTC'");
  },
};
