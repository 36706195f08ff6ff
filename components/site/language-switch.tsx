"use client";
// The same page in the other languages of the interface: links, corrected by a script where it moved on without a load.
import type { MouseEvent } from "react";
import { localAddress, splitLocale } from "@/components/ui/local-address";
import { LOCALES, type Locale } from "@/lib/domain/locale";

/** Every language under its own name, as its speakers look for it. */
const OWN_NAMES: Record<Locale, string> = { en: "English", fr: "Français", es: "Español" };

interface Props {
  locale: Locale;
  /** The page's path and query without a prefix. */
  address: string;
  label: string;
}

/** The present language is named, and the others are links that keep path, query and fragment. */
export function LanguageSwitch({ locale, address, label }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="flex text-sm">
        {LOCALES.map((other) => (
          <li key={other}>
            {other === locale ? (
              <span aria-current="true" lang={other} className={`${STEP} font-semibold text-ink`}>
                <Name locale={other} />
              </span>
            ) : (
              <a
                href={localAddress(other, address)}
                hrefLang={other}
                lang={other}
                onClick={followPage}
                className={`${STEP} text-soft hover:bg-wash hover:text-ink`}
              >
                <Name locale={other} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const STEP = "inline-flex min-h-10 min-w-7 items-center justify-center rounded-md px-1 sm:min-w-8 sm:px-1.5";

function Name({ locale }: { locale: Locale }) {
  return (
    <abbr title={OWN_NAMES[locale]} className="uppercase no-underline">
      {locale}
    </abbr>
  );
}

/** Filters and fragments change the address without a new page, so the link is made anew when it is followed. */
function followPage(event: MouseEvent<HTMLAnchorElement>): void {
  const { pathname, search, hash } = window.location;
  const other = event.currentTarget.hreflang as Locale;
  event.currentTarget.href = localAddress(other, `${splitLocale(pathname).pathname}${search}${hash}`);
}
