// Words of each theme in the language "ar".
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_AR: Partial<Lexicon<ThemeCode>> = {};
