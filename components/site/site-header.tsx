// The top of every page: the name, the ways to go, the languages and the light switch.
import { JUMP_WORDING } from "@/components/jump/jump-wording";
import { QuickJump } from "@/components/jump/quick-jump";
import { localAddress } from "@/components/ui/local-address";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import type { Locale } from "@/lib/domain/locale";
import { LanguageSwitch } from "./language-switch";
import { SiteNavigation } from "./site-navigation";
import { SITE_WORDING } from "./site-wording";
import { Wordmark } from "./wordmark";

interface Props {
  locale: Locale;
  /** The page's path and query without a prefix. */
  address: string;
}

/** Name, navigation and switches. */
export function SiteHeader({ locale, address }: Props) {
  const words = SITE_WORDING[locale];
  return (
    <header className="screen-only border-b border-rule">
      <div className="site-header mx-auto max-w-[78rem] px-4 pt-2 pb-1 sm:px-8">
        <a href={localAddress(locale, "/")} className="inline-flex min-h-10 items-center justify-self-start rounded-md">
          <Wordmark />
        </a>
        <SiteNavigation locale={locale} address={address} />
        <div className="flex flex-wrap items-center justify-end">
          <QuickJump locale={locale} label={JUMP_WORDING[locale].open} />
          <LanguageSwitch locale={locale} address={address} label={words.languages} />
          <ThemeSwitch label={words.theme} />
        </div>
      </div>
    </header>
  );
}
