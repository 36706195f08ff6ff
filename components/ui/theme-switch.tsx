// Lets a reader choose light or dark against the system's setting; the inline script of every page answers it.

/** A button that turns the page from light to dark and back. */
export function ThemeSwitch({ label }: { label: string }) {
  return (
    <button
      type="button"
      data-switch-theme
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
