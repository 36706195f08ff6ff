// Hands the HTML of a still part from the place that makes it to the place that writes it, within one request.

interface Kept {
  html: string;
  at: number;
}

/** The two places are bundled apart, so they share nothing but the process. */
const shared = globalThis as { rostrumStillHtml?: Map<string, Kept>; rostrumStillCount?: number };

/** What a broken request left behind is dropped after so many milliseconds. */
const LONGEST = 60_000;

/** Keeps `html` until it is taken; returns the name to take it by, which no other part of a page has. */
export function keepHtml(html: string): string {
  const kept = (shared.rostrumStillHtml ??= new Map());
  const now = Date.now();
  for (const [name, { at }] of kept) {
    if (now - at < LONGEST) break;
    kept.delete(name);
  }
  const name = `still-${(shared.rostrumStillCount = (shared.rostrumStillCount ?? 0) + 1).toString(36)}`;
  kept.set(name, { html, at: now });
  return name;
}

/**
 * The HTML kept under `name`, given once.
 * @throws where there is none: a page that lacks a part must fail, not look whole
 */
export function takeHtml(name: string): string {
  const found = shared.rostrumStillHtml?.get(name);
  if (!found) throw new Error(`The part ${name} of a page was not made, or was taken already.`);
  shared.rostrumStillHtml?.delete(name);
  return found.html;
}
