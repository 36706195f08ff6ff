// Makes the links that cite passages copy them; a list of passages needs it once.
import { CopyLinks } from "@/components/ui/copy-links";
import type { Locale } from "@/lib/domain/locale";
import { CITING_WORDING } from "./citing-wording";
import { STATEMENT_WORDING } from "./statement-wording";

/** Nothing that is seen before something was copied. */
export function PassageCopying({ locale }: { locale: Locale }) {
  return (
    <CopyLinks copiedMessage={STATEMENT_WORDING[locale].copied} copiedText={CITING_WORDING[locale].copiedPassage} />
  );
}
