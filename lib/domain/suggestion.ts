// What the search box offers while a query is typed.
import type { QueryField } from "./query";

/** A whole query that begins as it was typed; `value` where a field was completed: what its value is called. */
export interface Suggestion {
  query: string;
  value: { field: QueryField; name: string } | null;
}
