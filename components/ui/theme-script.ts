// Runs before the first paint, so that a reader who chose dark never sees a flash of light.

/** Where the choice is kept in the browser. */
export const THEME_KEY = "theme";

/** The text of an inline script that sets `data-theme` from the stored choice. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
