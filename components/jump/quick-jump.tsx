"use client";
// Opens the quick jump by its button or by Ctrl/Cmd+K; what it needs is loaded at the first opening.
import { lazy, Suspense, useEffect, useState } from "react";
import type { Locale } from "@/lib/domain/locale";

const JumpDialog = lazy(() => import("./jump-dialog"));

/** The button is hidden without scripts: the same places are reached by the navigation and the search. */
export function QuickJump({ locale, label }: { locale: Locale; label: string }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k")
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K Meta+K"
        className="needs-script me-1 inline-flex min-h-8 items-center gap-2 field px-2 text-sm whitespace-nowrap text-soft hover:bg-wash"
      >
        {label}
        <kbd aria-hidden="true" className="font-sans text-xs max-md:hidden xl:hidden">
          Ctrl K
        </kbd>
      </button>
      {open && (
        <Suspense>
          <JumpDialog locale={locale} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
