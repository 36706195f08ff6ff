// The column that a page stands in: one left edge for all pages, and a narrower measure for passages to read.
import type { ReactNode } from "react";

/** The page's `<main>`. */
export function PageFrame({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <main className="mx-auto max-w-[78rem] px-4 pt-8 sm:px-8 sm:pt-12">
      {narrow ? <div className="max-w-[54rem]">{children}</div> : children}
    </main>
  );
}
