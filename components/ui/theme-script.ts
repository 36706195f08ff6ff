// Runs before the first paint, so that a reader who chose dark never sees a flash of light, and answers the switch.

/** The text of an inline script: sets `data-theme` from the stored choice, and turns it where `[data-switch-theme]` is pressed. */
export const THEME_SCRIPT = `(${followTheme.toString()})()`;

// Written for the browser alone: it may use nothing from outside itself.
function followTheme(): void {
  const root = document.documentElement;
  const key = "theme";
  try {
    const chosen = localStorage.getItem(key);
    if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
    if (localStorage.getItem("optical")) root.dataset.optical = "";
  } catch {
    // A browser that stores nothing follows the system's setting.
  }
  document.addEventListener("click", (event) => {
    if (!(event.target as Element).closest("[data-switch-theme]")) return;
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try {
      localStorage.setItem(key, root.dataset.theme);
    } catch {
      // It still switches for this page.
    }
  });
}
