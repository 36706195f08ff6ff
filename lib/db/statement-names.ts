// Names the queries that come again, so that PostgreSQL plans each once a connection: of the long ones, planning is half the time.
import { createHash } from "node:crypto";

/** A connection keeps a plan for each name; queries whose text hardly ever comes again must not fill it. */
const MOST_NAMES = 300;
const MOST_REMEMBERED = 1_000;
/** There is nothing to plan in these, and what stands between client and server may look for their words. */
const OF_TRANSACTIONS = /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET)\b/i;

/**
 * A generator for `PrismaPg`: the name of a query's prepared statement by its text. It is empty, which names nothing, the
 * first time that a text comes, for all texts after the first 300 that came again, and for those that begin or end a
 * transaction.
 */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  const once = new Set<string>();
  return ({ sql }) => {
    const name = names.get(sql);
    if (name !== undefined) return name;
    if (names.size >= MOST_NAMES || OF_TRANSACTIONS.test(sql)) return "";
    if (!once.delete(sql)) {
      if (once.size >= MOST_REMEMBERED) once.clear();
      once.add(sql);
      return "";
    }
    const made = createHash("sha256").update(sql).digest("base64url");
    names.set(sql, made);
    return made;
  };
}
