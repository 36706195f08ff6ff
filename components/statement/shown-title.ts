// A turn of a verbatim record has no title of its own; it is shown under its speaker and its meeting.
import type { Locale } from "@/lib/domain/locale";
import { STATEMENT_WORDING } from "./statement-wording";

interface Untitled {
  speaker: string | null;
  delegation: string | null;
  event: string | null;
}

/** "Doe (Xandia): The situation in Dorrland", as far as the parts are known; "Untitled statement" where none is. */
export function titleOfUntitled({ speaker, delegation, event }: Untitled, locale: Locale): string {
  const who = speaker && delegation ? `${speaker} (${delegation})` : (speaker ?? delegation);
  return [who, event].filter(Boolean).join(": ") || STATEMENT_WORDING[locale].untitled;
}
