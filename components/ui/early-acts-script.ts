// The page's scripts come with the reader's first movement, not before; what is done until they run is kept for them.
import type { EarlyAct, KeptActs } from "./early-acts";

/** The text of an inline script; it must come before everything that can be used. */
export const EARLY_ACTS_SCRIPT = `(${keepEarlyActs.toString()})()`;

// Written for the browser alone: it may use nothing from outside itself.
function keepEarlyActs(): void {
  const kept: KeptActs = (window.rostrumKept = {});
  const signs = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown", "focusin", "click", "selectionchange"];
  let awake = location.hash !== "";
  let start: (() => void) | undefined;
  // Browsers tell, too, of a pointer that rests while the page moves beneath it, and of a field's first value.
  const isOwn = (event: Event) =>
    event.type === "selectionchange"
      ? getSelection()?.isCollapsed === false
      : event.type !== "pointermove" ||
        (event as PointerEvent).movementX !== 0 ||
        (event as PointerEvent).movementY !== 0;
  const wake = (event: Event) => {
    if (!isOwn(event)) return;
    awake = true;
    signs.forEach((sign) => removeEventListener(sign, wake, true));
    start?.();
  };
  signs.forEach((sign) => addEventListener(sign, wake, { capture: true, passive: true }));

  const keep = (act: EarlyAct, event: Event, element: HTMLElement | null) => {
    if (kept[act] === null) return;
    kept[act] = element;
    if (act !== "tick") event.preventDefault();
  };
  addEventListener("click", (event) => {
    const used = (event.target as Element).closest<HTMLElement>(
      "[data-jump], [data-copy], [data-copy-from], [data-copy-text]",
    );
    if (used && !event.ctrlKey && !event.metaKey && !event.shiftKey)
      keep("jump" in used.dataset ? "jump" : "copy", event, used);
  });
  addEventListener("keydown", (event) => {
    const opens =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
    if (opens) keep("jump", event, document.querySelector("[data-jump]"));
  });
  addEventListener("change", (event) => keep("tick", event, event.target as HTMLElement));

  // Read by assistive technology before any script: what stands open on a wide screen says so.
  addEventListener("DOMContentLoaded", () => {
    for (const panel of document.querySelectorAll<HTMLDetailsElement>("details[data-wide]")) {
      const query = matchMedia(panel.dataset.wide ?? "");
      const follow = () => (panel.open = query.matches);
      query.addEventListener("change", follow);
      follow();
    }
  });

  window.rostrumScripts = (addresses) => {
    const add = (name: "script" | "link", address: string) => {
      const element = document.createElement(name);
      if (element instanceof HTMLLinkElement) Object.assign(element, { rel: "prefetch", as: "script", href: address });
      else element.src = address;
      // Without them, links go where they lead.
      element.onerror = () => Object.assign(kept, { jump: null, copy: null, tick: null });
      document.head.append(element);
    };
    start = () => addresses.forEach((address) => add("script", address));
    if (awake) return start();
    const fetchEarly = () => setTimeout(() => awake || addresses.forEach((address) => add("link", address)), 500);
    // Into the browser's store alone: a face that the page itself took up would have everything set again.
    const fetchOptical = () => {
      const family = getComputedStyle(document.documentElement).getPropertyValue("--font-optical");
      const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
      const face = rules.find((rule) => rule instanceof CSSFontFaceRule && family.includes(rule.style.fontFamily));
      const [, address] = /url\("([^"]+)"\)/.exec(face?.cssText ?? "") ?? [];
      if (!address) return;
      const { href } = new URL(address, face?.parentStyleSheet?.href ?? location.href);
      const link = document.createElement("link");
      Object.assign(link, { rel: "prefetch", as: "font", crossOrigin: "", href });
      link.onload = () => {
        try {
          localStorage.setItem("optical", "fetched");
        } catch {
          // A browser that stores nothing stays in the face that it has.
        }
      };
      document.head.append(link);
    };
    // Nothing of theirs may stand in the way of what is read first.
    const paint = new PerformanceObserver(() => {
      if (performance.getEntriesByName("first-contentful-paint").length === 0) return;
      paint.disconnect();
      fetchEarly();
      if (!("optical" in document.documentElement.dataset)) setTimeout(fetchOptical, 500);
    });
    paint.observe({ type: "paint", buffered: true });
  };
}
