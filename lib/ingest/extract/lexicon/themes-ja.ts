// Words of each theme in the language "ja".
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_JA: Partial<Lexicon<ThemeCode>> = {};
