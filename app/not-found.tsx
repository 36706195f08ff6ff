// An address that leads nowhere.
import type { Metadata } from "next";
import { SITE_WORDING } from "@/components/site/site-wording";
import { localAddress } from "@/components/ui/local-address";
import { PageState } from "@/components/ui/page-state";
import { requestLocale } from "./request-locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: SITE_WORDING[await requestLocale()].notFoundTitle, alternates: null };
}

export default async function NotFound() {
  const locale = await requestLocale();
  const words = SITE_WORDING[locale];
  return (
    <main className="px-4">
      <PageState kicker="404" title={words.notFoundHeading}>
        <p>{words.notFoundWhy}</p>
        <p>
          <a href={localAddress(locale, "/")}>{words.notFoundLink}</a> {words.notFoundWhere}
        </p>
      </PageState>
    </main>
  );
}
