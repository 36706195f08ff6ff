// The widths at which the page changes, for the few scripts that must know them; app/globals.css holds the same.

/** Filters and outline stand beside the content. */
export const WIDE_SCREEN = "(width >= 64rem)";
