// What a reader used before the page's scripts ran: early-acts-script.ts keeps it, and the listeners take it over here.

/** What scripts do that the page cannot do without them: open the quick jump, copy, apply a ticked filter. */
export type EarlyAct = "jump" | "copy" | "tick";

/** The last element of each kind that was used too early; null once a listener of the page takes over. */
export type KeptActs = Partial<Record<EarlyAct, HTMLElement | null>>;

declare global {
  interface Window {
    rostrumKept?: KeptActs;
    /** Called by the script that the build puts first, with the addresses of the others (docs/adr/0024). */
    rostrumScripts?: (addresses: readonly string[]) => void;
  }
}

/** What was used too early, once; from now on acts of this kind are the caller's. */
export function takeEarly(act: EarlyAct): HTMLElement | null {
  const kept = (window.rostrumKept ??= {});
  const element = kept[act] ?? null;
  kept[act] = null;
  return element;
}
