// The foot of every page.
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import { SITE_WORDING } from "./site-wording";

/** Pages that say what the others rest on; the header has those that show statements. */
const PLACES = [
  { address: "/coverage", name: "coverage" },
  { address: "/about", name: "about" },
] as const;

/** What a reader may rely on, in one sentence, and the way to the pages that say more. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const words = SITE_WORDING[locale];
  return (
    <footer className="screen-only mt-20 border-t border-rule">
      <div className="mx-auto flex max-w-[78rem] flex-wrap items-baseline justify-between gap-x-8 gap-y-2 px-4 py-6 text-sm text-soft sm:px-8">
        <p className="max-w-[46rem]">{words.footer}</p>
        <nav aria-label={words.more}>
          <ul className="flex flex-wrap gap-x-5">
            {PLACES.map((place) => (
              <li key={place.address}>
                <a href={localAddress(locale, place.address)} className="inline-flex min-h-8 items-center quiet-link">
                  {words[place.name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
