// Tells a database that is lost from a single statement that failed.
import type { Database } from "./connect";

/** True where the database answers. */
export async function isAlive({ client }: Database): Promise<boolean> {
  return client.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
