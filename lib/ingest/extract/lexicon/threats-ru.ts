// Words of each threat in the language "ru".
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_RU: Partial<Lexicon<ThreatCode>> = {};
