// Looks a statement up by its id without reading it.
import type { Database } from "./connect";

/** True where there is a statement with this id. */
export async function isStatement({ client }: Database, id: string): Promise<boolean> {
  return (await client.statement.count({ where: { id } })) > 0;
}
