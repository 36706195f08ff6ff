// Words of each threat in the language "ar".
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_AR: Partial<Lexicon<ThreatCode>> = {};
