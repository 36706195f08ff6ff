// The words of the pages of speakers, meetings and cited documents, by language.
import type { Locale } from "@/lib/domain/locale";
import { DIRECTORY_WORDING_EN, type DirectoryWording } from "./directory-wording-en";
import { DIRECTORY_WORDING_ES } from "./directory-wording-es";
import { DIRECTORY_WORDING_FR } from "./directory-wording-fr";

export const DIRECTORY_WORDING: Record<Locale, DirectoryWording> = {
  en: DIRECTORY_WORDING_EN,
  fr: DIRECTORY_WORDING_FR,
  es: DIRECTORY_WORDING_ES,
};
