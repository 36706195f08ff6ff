// The top of every page: the name, two ways to go, and the light switch.
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { SITE_WORDING } from "./site-wording";
import { Wordmark } from "./wordmark";

const STEP = "inline-flex min-h-10 items-center rounded-md px-2.5 text-ink hover:bg-wash";

/** Name, navigation and theme switch. */
export function SiteHeader() {
  return (
    <header className="screen-only border-b border-rule">
      <div className="mx-auto flex max-w-[78rem] items-center justify-between gap-4 px-4 py-2 sm:px-8">
        <a href="/" className="inline-flex min-h-10 items-center rounded-md">
          <Wordmark />
        </a>
        <div className="flex items-center gap-0.5">
          <nav aria-label={SITE_WORDING.navigation}>
            <ul className="flex text-[0.9375rem]">
              <li>
                <a href="/" className={STEP}>
                  {SITE_WORDING.search}
                </a>
              </li>
              <li>
                <a href="/about" className={STEP}>
                  {SITE_WORDING.about}
                </a>
              </li>
            </ul>
          </nav>
          <ThemeSwitch label={SITE_WORDING.theme} />
        </div>
      </div>
    </header>
  );
}
