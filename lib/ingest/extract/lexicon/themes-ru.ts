// Words of each theme in the language "ru".
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_RU: Partial<Lexicon<ThemeCode>> = {};
