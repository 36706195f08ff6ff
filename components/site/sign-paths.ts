// The shape of the product's sign, for pages that React draws and for those that are written out without it.

/** A lectern of 24 by 24 units, from its desk to its foot. */
export const SIGN_PATHS = [
  { d: "M3 8.5 20.5 4l.9 3.3L3.9 11.8Z", opacity: 1 },
  { d: "M6.5 12.6h11L16 19.5H8Z", opacity: 0.55 },
  { d: "M5 20h14v1.8H5Z", opacity: 1 },
] as const;
