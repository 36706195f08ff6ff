// The product's sign: a lectern, and its name.
import { SITE_NAME } from "./site-wording";

/** Sign and name, to stand inside a link. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true" className="text-accent">
        <path d="M3 8.5 20.5 4l.9 3.3L3.9 11.8Z" fill="currentColor" />
        <path d="M6.5 12.6h11L16 19.5H8Z" fill="currentColor" opacity=".55" />
        <path d="M5 20h14v1.8H5Z" fill="currentColor" />
      </svg>
      <span className="font-serif text-[1.375rem] leading-none font-[560] tracking-[-0.015em] text-ink">
        {SITE_NAME}
      </span>
    </span>
  );
}
