// Where the header leads, for the pages that Next makes and for those that are written out without it.

/** Each place with the word of the dictionary that names it. */
export const SITE_PLACES = [
  { address: "/", name: "search" },
  { address: "/delegations", name: "delegations" },
  { address: "/themes", name: "themes" },
  { address: "/threats", name: "threats" },
  { address: "/compare", name: "compare" },
  { address: "/trends", name: "trends" },
  { address: "/speakers", name: "speakers" },
  { address: "/meetings", name: "meetings" },
  { address: "/documents", name: "documents" },
] as const;
