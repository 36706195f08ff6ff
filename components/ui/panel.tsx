"use client";
// A block that folds on a narrow screen and stands open on a wide one; the style sheet alone does the same.
import { useEffect, useRef, type ReactNode } from "react";

interface PanelProps {
  /** The media query under which the block stands open. */
  wide: string;
  summary: ReactNode;
  children: ReactNode;
}

/** `<details>` whose state also says to assistive technology what the wide screen shows. */
export function Panel({ wide, summary, children }: PanelProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const query = matchMedia(wide);
    const follow = () => {
      if (details.current) details.current.open = query.matches;
    };
    // Scripts come late: a narrow panel may have been opened before, and stays so.
    if (query.matches) follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [wide]);
  return (
    <details ref={details} data-wide={wide} className="panel">
      <summary className="unfold-last flex min-h-11 items-center gap-3 field px-4">{summary}</summary>
      {children}
    </details>
  );
}
