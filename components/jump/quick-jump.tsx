"use client";
// Opens the quick jump by its button or by Ctrl/Cmd+K; what it needs is loaded at the first opening.
import { lazy, Suspense, useEffect, useState } from "react";
import { takeEarly } from "@/components/ui/early-acts";
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
    takeEarly("jump")?.click();
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <button
        type="button"
        data-jump
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K Meta+K"
        className="needs-script me-1 inline-flex min-h-8 items-center gap-2 field px-2 text-sm whitespace-nowrap text-soft hover:bg-wash"
      >
        <span className="max-sm:sr-only">{label}</span>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="sm:hidden">
          <path d="M4 10h11m-4.5-4.5L15 10l-4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
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
