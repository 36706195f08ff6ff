// A page that has nothing to show says what happened and what to do next.
import type { ReactNode } from "react";

interface PageStateProps {
  /** A short word above the title ("404"). */
  kicker?: string;
  title: string;
  children: ReactNode;
  level?: 1 | 2;
}

/** A calm block with a title and a way on. */
export function PageState({ kicker, title, children, level = 1 }: PageStateProps) {
  const Title = level === 1 ? "h1" : "h2";
  return (
    <section className={`max-w-measure ${level === 1 ? "mx-auto py-14 sm:py-20" : "py-8"}`}>
      {kicker && <p className="caps text-accent">{kicker}</p>}
      <Title className="mt-2 display text-3xl sm:text-4xl">{title}</Title>
      <div className="mt-5 space-y-4 reading text-read">{children}</div>
    </section>
  );
}
