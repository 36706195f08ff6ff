// The product's sign: a lectern, and its name.
import { SIGN_PATHS } from "./sign-paths";
import { SITE_NAME } from "./site-wording";

/** Sign and name, to stand inside a link. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true" className="text-accent">
        {SIGN_PATHS.map(({ d, opacity }) => (
          <path key={d} d={d} fill="currentColor" opacity={opacity} />
        ))}
      </svg>
      <span className="font-serif text-[1.375rem] leading-none font-[560] tracking-[-0.015em] text-ink">
        {SITE_NAME}
      </span>
    </span>
  );
}
