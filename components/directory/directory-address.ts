// Where speakers, meetings and cited documents are found.

/** Which part of a list is shown. */
interface ListState {
  text?: string;
  year?: number | null;
  page?: number;
}

function listAddress(path: string, { text = "", year = null, page = 1 }: ListState): string {
  const query = new URLSearchParams();
  if (text !== "") query.set("q", text);
  if (year !== null) query.set("year", String(year));
  if (page > 1) query.set("page", String(page));
  const written = query.toString();
  return `${path}${written && `?${written}`}`;
}

/** `/speakers?q=…&page=2`. */
export function speakersAddress(state: ListState = {}): string {
  return listAddress("/speakers", state);
}

/** `/speakers/{id}`. */
export function speakerAddress(id: string, page = 1): string {
  return listAddress(`/speakers/${encodeURIComponent(id)}`, { page });
}

/** `/meetings?q=…&year=2024`. */
export function meetingsAddress(state: ListState = {}): string {
  return listAddress("/meetings", state);
}

/** `/meetings/{id}`. */
export function meetingAddress(id: string, page = 1): string {
  return listAddress(`/meetings/${encodeURIComponent(id)}`, { page });
}

/** `/documents?q=…`. */
export function documentsAddress(state: ListState = {}): string {
  return listAddress("/documents", state);
}

/** `/documents/S/RES/9901`: the strokes of a symbol stand in the path. */
export function documentAddress(
  symbol: string,
  {
    delegation = null,
    year = null,
    page = 1,
    isWhole = false,
  }: { delegation?: string | null; year?: number | null; page?: number; isWhole?: boolean } = {},
): string {
  const path = `/documents/${symbol.split("/").map(encodeURIComponent).join("/")}`;
  const query = new URLSearchParams();
  if (delegation !== null) query.set("delegation", delegation);
  if (year !== null) query.set("year", String(year));
  if (page > 1) query.set("page", String(page));
  if (isWhole) query.set("table", "whole");
  const written = query.toString();
  return `${path}${written && `?${written}`}`;
}
