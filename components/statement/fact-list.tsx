// Names and values in two columns, as the head and the colophon of a statement use them.
import type { ReactNode } from "react";

export interface FactRow {
  term: string;
  /** The value; null leaves the row out. */
  detail: ReactNode;
  /** Takes the whole width. */
  wide?: boolean;
}

/** A description list; rows without a value are left out. */
export function FactList({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 leading-snug sm:gap-x-10">
      {rows
        .filter(({ detail }) => detail !== null && detail !== undefined)
        .map(({ term, detail, wide }) => (
          <div key={term} className={`min-w-0 ${wide ? "col-span-2" : ""}`}>
            <dt className="text-[0.8125rem] text-soft">{term}</dt>
            <dd className="break-words">{detail}</dd>
          </div>
        ))}
    </dl>
  );
}
