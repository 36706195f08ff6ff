// An address that leads nowhere, whatever was looked for there, and the ways that lead on.
import { localAddress } from "@/components/ui/local-address";
import { PageState } from "@/components/ui/page-state";
import type { Locale } from "@/lib/domain/locale";
import { SITE_PLACES } from "./site-places";
import { SITE_WORDING } from "./site-wording";

/** The places from which everything that has a page is found. */
const WAYS: readonly string[] = ["search", "delegations", "themes"];

/** What may have happened, and where to go. */
export function NotFoundPage({ locale }: { locale: Locale }) {
  const words = SITE_WORDING[locale];
  return (
    <main className="px-4">
      <PageState kicker="404" title={words.notFoundHeading}>
        <p>{words.notFoundWhy}</p>
        <p>{words.notFoundWays}</p>
        <ul className="flex flex-wrap gap-x-6">
          {SITE_PLACES.filter(({ name }) => WAYS.includes(name)).map(({ address, name }) => (
            <li key={name}>
              <a href={localAddress(locale, address)}>{words[name]}</a>
            </li>
          ))}
        </ul>
      </PageState>
    </main>
  );
}
