// An address that leads nowhere.
import type { Metadata } from "next";
import { NotFoundPage } from "@/components/site/not-found-page";
import { SITE_WORDING } from "@/components/site/site-wording";
import { requestLocale } from "./request-locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: SITE_WORDING[await requestLocale()].notFoundTitle, alternates: null };
}

export default async function NotFound() {
  return <NotFoundPage locale={await requestLocale()} />;
}
