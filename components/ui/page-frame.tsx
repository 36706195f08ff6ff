// The column that a page stands in: one width for lists and tables, a narrower one for passages to read.
import type { ReactNode } from "react";

/** The page's `<main>`. */
export function PageFrame({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <main className={`mx-auto px-4 pt-8 sm:px-8 sm:pt-12 ${narrow ? "max-w-[60rem]" : "max-w-[78rem]"}`}>
      {children}
    </main>
  );
}
