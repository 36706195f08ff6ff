// A turn of a verbatim record has no title of its own; it is named after its speaker and its meeting.

/** What is known of a statement without a title. */
export interface Untitled {
  speaker: string | null;
  delegation: string | null;
  event: string | null;
}

/** "Doe (Xandia): The situation in Dorrland", as far as the parts are known; null where none is. */
export function untitledName({ speaker, delegation, event }: Untitled): string | null {
  const who = speaker && delegation ? `${speaker} (${delegation})` : (speaker ?? delegation);
  return [who, event].filter(Boolean).join(": ") || null;
}
