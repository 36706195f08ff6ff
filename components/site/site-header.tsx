// The top of every page: the name, the ways to go, and the light switch.
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { SITE_WORDING } from "./site-wording";
import { Wordmark } from "./wordmark";

const STEP = "inline-flex min-h-10 items-center rounded-md px-1.5 text-ink hover:bg-wash sm:px-2.5";

const PLACES = [
  { address: "/", name: SITE_WORDING.search },
  { address: "/delegations", name: SITE_WORDING.delegations },
  { address: "/themes", name: SITE_WORDING.themes },
  { address: "/threats", name: SITE_WORDING.threats },
  { address: "/about", name: SITE_WORDING.about },
];

/** Name, navigation and theme switch; on a narrow screen the navigation has a line of its own. */
export function SiteHeader() {
  return (
    <header className="screen-only border-b border-rule">
      <div className="mx-auto flex max-w-[78rem] flex-wrap items-center justify-between gap-x-4 px-4 py-2 sm:px-8">
        <a href="/" className="inline-flex min-h-10 items-center rounded-md">
          <Wordmark />
        </a>
        <nav
          aria-label={SITE_WORDING.navigation}
          className="order-last -mx-1.5 w-full md:order-none md:ms-auto md:w-auto"
        >
          <ul className="flex flex-wrap text-[0.9375rem]">
            {PLACES.map(({ address, name }) => (
              <li key={address}>
                <a href={address} className={STEP}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch label={SITE_WORDING.theme} />
      </div>
    </header>
  );
}
