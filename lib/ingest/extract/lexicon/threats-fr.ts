// Words of each threat in the language "fr".
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_FR: Partial<Lexicon<ThreatCode>> = {};
