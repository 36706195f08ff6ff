// Words of each threat in the language "es".
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_ES: Partial<Lexicon<ThreatCode>> = {};
