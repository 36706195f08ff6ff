// The top of every page: the name, the ways to go, the languages and the light switch.
import { JUMP_WORDING } from "@/components/jump/jump-wording";
import { QuickJump } from "@/components/jump/quick-jump";
import { localAddress } from "@/components/ui/local-address";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import type { Locale } from "@/lib/domain/locale";
import { LanguageSwitch } from "./language-switch";
import { SITE_WORDING } from "./site-wording";
import { Wordmark } from "./wordmark";

const STEP = "inline-flex min-h-10 items-center rounded-md px-1.5 text-ink hover:bg-wash sm:px-2.5";

/** Where the navigation leads, and the word of the dictionary that names it. */
const PLACES = [
  { address: "/", name: "search" },
  { address: "/delegations", name: "delegations" },
  { address: "/themes", name: "themes" },
  { address: "/threats", name: "threats" },
  { address: "/compare", name: "compare" },
  { address: "/trends", name: "trends" },
  { address: "/speakers", name: "speakers" },
  { address: "/meetings", name: "meetings" },
  { address: "/documents", name: "documents" },
] as const;

interface Props {
  locale: Locale;
  /** The page's path and query without a prefix. */
  address: string;
}

/** Name, navigation and switches; on a narrow screen the navigation has a line of its own that scrolls. */
export function SiteHeader({ locale, address }: Props) {
  const words = SITE_WORDING[locale];
  return (
    <header className="screen-only border-b border-rule">
      <div className="mx-auto flex max-w-[78rem] flex-wrap items-center gap-x-3 px-4 py-2 sm:px-8">
        <a href={localAddress(locale, "/")} className="me-auto inline-flex min-h-10 items-center rounded-md">
          <Wordmark />
        </a>
        <nav aria-label={words.navigation} className="order-last -mx-1.5 w-full min-w-0 xl:order-none xl:w-auto">
          <ul className="flex [scrollbar-width:none] overflow-x-auto p-0.5 text-[0.9375rem] whitespace-nowrap">
            {PLACES.map((place) => (
              <li key={place.address}>
                <a href={localAddress(locale, place.address)} className={STEP}>
                  {words[place.name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center">
          <QuickJump locale={locale} label={JUMP_WORDING[locale].open} />
          <LanguageSwitch locale={locale} address={address} label={words.languages} />
          <ThemeSwitch label={words.theme} />
        </div>
      </div>
    </header>
  );
}
