// Words of each theme in the language "es".
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_ES: Partial<Lexicon<ThemeCode>> = {};
