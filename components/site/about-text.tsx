// The about page in the interface's language.
import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/locale";
import { AboutTextEn } from "./about-text-en";
import { AboutTextEs } from "./about-text-es";
import { AboutTextFr } from "./about-text-fr";

const TEXTS: Record<Locale, () => ReactNode> = { en: AboutTextEn, fr: AboutTextFr, es: AboutTextEs };

/** The page as prose. */
export function AboutText({ locale }: { locale: Locale }) {
  const Text = TEXTS[locale];
  return <Text />;
}
