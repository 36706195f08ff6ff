// The ways to go, with the one where the reader is marked; on a narrow screen a line that scrolls and says so by fading.
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import { SITE_PLACES } from "./site-places";
import { SITE_WORDING } from "./site-wording";

interface Props {
  locale: Locale;
  /** The page's path and query without a prefix. */
  address: string;
}

/** One list of links. */
export function SiteNavigation({ locale, address }: Props) {
  const words = SITE_WORDING[locale];
  return (
    <nav aria-label={words.navigation} className="site-navigation">
      <ul>
        {SITE_PLACES.map((place) => (
          <li key={place.address}>
            <a href={localAddress(locale, place.address)} aria-current={isHere(place.address, address)}>
              {words[place.name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "page" on the place itself, "true" on what lies within it; the search is nowhere but at its own address. */
function isHere(place: string, address: string): "page" | "true" | undefined {
  const path = address.replace(/[?#].*$/, "");
  if (path === place) return "page";
  return place !== "/" && path.startsWith(`${place}/`) ? "true" : undefined;
}
