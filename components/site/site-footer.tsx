// The foot of every page.
import type { Locale } from "@/lib/domain/locale";
import { SITE_WORDING } from "./site-wording";

/** What a reader may rely on, in one sentence. */
export function SiteFooter({ locale }: { locale: Locale }) {
  return (
    <footer className="screen-only mt-20 border-t border-rule">
      <p className="mx-auto max-w-[78rem] px-4 py-6 text-sm text-soft sm:px-8">{SITE_WORDING[locale].footer}</p>
    </footer>
  );
}
