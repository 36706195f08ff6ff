// A turn of a verbatim record has no title of its own; it is shown under its speaker and its meeting.

interface Untitled {
  speaker: string | null;
  delegation: string | null;
  event: string | null;
}

/** "Doe (Xandia): The situation in Dorrland", as far as the parts are known; "Untitled statement" where none is. */
export function titleOfUntitled({ speaker, delegation, event }: Untitled): string {
  const who = speaker && delegation ? `${speaker} (${delegation})` : (speaker ?? delegation);
  return [who, event].filter(Boolean).join(": ") || "Untitled statement";
}
