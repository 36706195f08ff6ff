// The frame of the about page, the same in every language.
import type { ReactNode } from "react";

/** Everything under the title. */
export function AboutFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="px-4 pt-10 sm:pt-14">
      <div className="mx-auto max-w-measure reading text-read">
        <h1 className="display text-4xl">{title}</h1>
        {children}
      </div>
    </main>
  );
}

/** Paragraphs under a heading. */
export function AboutPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-9">
      <h2 className="mb-3 display text-2xl">{title}</h2>
      <div className="space-y-3.5">{children}</div>
    </section>
  );
}

/** A priority as it looks in a text. */
export function PrioritySample({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="badge-priority">1</span>
      <span className="mark-priority">{children}</span>
    </>
  );
}

/** A threat as it looks in a text. */
export function ThreatSample({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="badge-threat">▲</span>
      <span className="mark-threat">{children}</span>
    </>
  );
}
