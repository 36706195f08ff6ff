// A statement without a title is shown under its speaker and its meeting, and never without a name to follow.
import type { Locale } from "@/lib/domain/locale";
import { untitledName, type Untitled } from "@/lib/domain/untitled-name";
import { STATEMENT_WORDING } from "./statement-wording";

/** "Doe (Xandia): The situation in Dorrland", as far as the parts are known; "Untitled statement" where none is. */
export function titleOfUntitled(known: Untitled, locale: Locale): string {
  return untitledName(known) ?? STATEMENT_WORDING[locale].untitled;
}
