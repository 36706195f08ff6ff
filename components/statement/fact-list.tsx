// Names and values in two columns, as the head and the colophon of a statement use them.
import type { ReactNode } from "react";

export interface FactRow {
  term: string;
  /** The value; null leaves the row out. */
  detail: ReactNode;
}

/** A description list; rows without a value are left out. */
export function FactList({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className="grid gap-x-10 gap-y-3 sm:grid-cols-2">
      {rows
        .filter(({ detail }) => detail !== null && detail !== undefined)
        .map(({ term, detail }) => (
          <div key={term} className="min-w-0">
            <dt className="text-[0.8125rem] text-soft">{term}</dt>
            <dd className="break-words">{detail}</dd>
          </div>
        ))}
    </dl>
  );
}
