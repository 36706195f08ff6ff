// Words of each threat in the language "zh".
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_ZH: Partial<Lexicon<ThreatCode>> = {};
