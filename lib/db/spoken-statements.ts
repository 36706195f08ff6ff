// Which statements count as a delegation's words; search and every page of numbers leave out the same others.
import { Prisma } from "./generated/client";

/**
 * The condition on the statement `s`. Procedural turns of a presiding officer in a verbatim record are no statements, and
 * of several printings of one statement one counts.
 */
export const SPOKEN = Prisma.sql`s.turn IS DISTINCT FROM 'presiding' AND s.duplicate_of IS NULL`;

/** The condition that the statement `s` is what a presiding officer said to lead a meeting. */
export const PRESIDED = Prisma.sql`s.turn IS NOT DISTINCT FROM 'presiding'`;
