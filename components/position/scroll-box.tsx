// A wide table scrolls in its own box, so that the page never does; the keyboard can scroll it too.
import type { ReactNode } from "react";

/** `label` says what it holds to whoever arrives by Tab. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="ledger-box">
      {children}
    </div>
  );
}
