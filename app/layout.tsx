// The frame of every page, in the language that its address asks for.
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { SITE_NAME, SITE_WORDING } from "@/components/site/site-wording";
import { EARLY_ACTS_SCRIPT } from "@/components/ui/early-acts-script";
import { languageAttributes } from "@/components/ui/text-direction";
import { THEME_SCRIPT } from "@/components/ui/theme-script";
import { languageAlternates } from "./language-alternates";
import { instrumentFont, opticalFont, readingFont } from "./fonts";
import { requestAddress, requestLocale, requestOrigin } from "./request-locale";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await requestLocale();
  return {
    metadataBase: new URL(await requestOrigin()),
    title: { default: SITE_NAME, template: `%s · ${SITE_NAME}` },
    description: SITE_WORDING[locale].description,
    alternates: languageAlternates(locale, await requestAddress()),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f9f6" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1514" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, address] = await Promise.all([requestLocale(), requestAddress()]);
  return (
    <html
      {...languageAttributes(locale)}
      className={`${opticalFont.variable} ${readingFont.variable} ${instrumentFont.variable}`}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: `${THEME_SCRIPT};${EARLY_ACTS_SCRIPT}` }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only bg-accent px-4 py-3 text-on-accent focus:not-sr-only focus:absolute focus:z-20 focus:m-2"
        >
          {SITE_WORDING[locale].skip}
        </a>
        <SiteHeader locale={locale} address={address} />
        <div id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </div>
        <SiteFooter locale={locale} />
      </body>
    </html>
  );
}
