// Words of each threat in the language "ja".
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_JA: Partial<Lexicon<ThreatCode>> = {};
