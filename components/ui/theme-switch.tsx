"use client";
// Lets a reader choose light or dark against the system's setting, and remembers it.
import { THEME_KEY } from "./theme-script";

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function switchTheme(): void {
  const next = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem(THEME_KEY, next);
  } catch {
    // A browser that stores nothing still switches for this page.
  }
}

/** A button that turns the page from light to dark and back. */
export function ThemeSwitch({ label }: { label: string }) {
  return (
    <button
      type="button"
      onClick={switchTheme}
      aria-label={label}
      title={label}
      className="needs-script inline-flex size-9 items-center justify-center rounded-md text-soft hover:bg-wash hover:text-ink"
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5Z" fill="currentColor" />
      </svg>
    </button>
  );
}
