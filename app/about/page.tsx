// What Rostrum is, what its numbers mean, and how to read a statement's page.
import type { Metadata } from "next";
import { AboutText } from "@/components/site/about-text";
import { SITE_WORDING } from "@/components/site/site-wording";
import { requestLocale } from "../request-locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: SITE_WORDING[await requestLocale()].about };
}

export default async function AboutPage() {
  return <AboutText locale={await requestLocale()} />;
}
