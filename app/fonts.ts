// The Latin letters of both faces are asked for with the page itself; other scripts follow by the style sheet.
import localFont from "next/font/local";

/** Source Serif, for reading until its optical sizes are there. */
export const readingFont = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-reading",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: false,
});

/** Source Sans, for the instrument around the text. */
export const instrumentFont = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--font-instrument",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: false,
});

/**
 * Source Serif with its optical sizes, which weigh 70 kB more: fetched after a first page is seen, and used by the pages
 * that are opened then (docs/adr/0024).
 */
export const opticalFont = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
  variable: "--font-optical",
  weight: "200 900",
  display: "optional",
  preload: false,
  adjustFontFallback: false,
});
