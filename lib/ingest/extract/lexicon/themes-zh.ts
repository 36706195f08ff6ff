// Words of each theme in the language "zh".
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_ZH: Partial<Lexicon<ThemeCode>> = {};
