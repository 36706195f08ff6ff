// The frame of every page.
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { SITE_WORDING } from "@/components/site/site-wording";
import { THEME_SCRIPT } from "@/components/ui/theme-script";
import { instrumentFont, readingFont } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: SITE_WORDING.name, template: `%s · ${SITE_WORDING.name}` },
  description: SITE_WORDING.description,
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f9f6" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1514" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${readingFont.variable} ${instrumentFont.variable}`} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only bg-accent px-4 py-3 text-on-accent focus:not-sr-only focus:absolute focus:z-20 focus:m-2"
        >
          {SITE_WORDING.skip}
        </a>
        <SiteHeader />
        <div id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </div>
        <SiteFooter />
      </body>
    </html>
  );
}
