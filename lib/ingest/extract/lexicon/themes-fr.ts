// Words of each theme in the language "fr".
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_FR: Partial<Lexicon<ThemeCode>> = {};
