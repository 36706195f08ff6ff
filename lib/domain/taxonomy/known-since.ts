// When subjects and documents came into the world: what a statement says in an earlier year means something else.
import type { ThemeCode } from "./themes";
import type { ThreatCode } from "./threats";
import { TREATY_PREFIX } from "./treaties";

/** Years before which the words of a theme ("a climate of trust") had not this meaning. Others are as old as the UN. */
const THEMES: Partial<Record<ThemeCode, number>> = {
  "artificial-intelligence": 1980,
  "autonomous-weapons": 2009,
  climate: 1979,
  "digital-cooperation": 1990,
  "ict-security": 1990,
  "outer-space": 1955,
};

const THREATS: Partial<Record<ThreatCode, number>> = {
  "ai-misuse": 1980,
  "autonomous-weapons-risk": 2009,
  "climate-change": 1979,
  "cryptocurrency-theft": 2009,
  "cyber-critical-infrastructure": 1990,
  "cyber-state-sponsored": 1990,
  cybercrime: 1980,
  ransomware: 1989,
  "sea-level-rise": 1979,
  "space-threats": 1955,
  spyware: 1990,
};

/** The year in which each was adopted or signed, or a draft of the name became known: an earlier one is another treaty. */
const TREATIES: Record<string, number> = {
  ...{ "UN-CHARTER": 1945, NPT: 1965, TPNW: 2016, CTBT: 1977, CWC: 1980, BWC: 1971, ATT: 2009, CCM: 2007, CCW: 1980 },
  ...{ "OTTAWA-CONVENTION": 1997, "OUTER-SPACE-TREATY": 1966, FMCT: 1993, "NEW-START": 2009, "INF-TREATY": 1987 },
  ...{ TLATELOLCO: 1967, RAROTONGA: 1985, PELINDABA: 1995, "SALW-PROGRAMME-OF-ACTION": 2001 },
  ...{ "ROME-STATUTE": 1998, "GENOCIDE-CONVENTION": 1947, UDHR: 1948, CRC: 1978, CEDAW: 1979, CAT: 1984, CRPD: 2002 },
  ...{ "REFUGEE-CONVENTION": 1951, ICCPR: 1954, ICESCR: 1954, ICERD: 1965, UNCAC: 2003, UNTOC: 2000 },
  ...{ "CYBERCRIME-CONVENTION": 2019, "BUDAPEST-CONVENTION": 2001, "VIENNA-CONVENTION-DIPLOMATIC": 1961 },
  ...{ "VIENNA-CONVENTION-CONSULAR": 1963, "VIENNA-CONVENTION-TREATIES": 1969, UNCLOS: 1975, "BBNJ-AGREEMENT": 2011 },
  ...{ "FISH-STOCKS-AGREEMENT": 1995, CBD: 1992, UNFCCC: 1991, "PARIS-AGREEMENT": 2015, "KYOTO-PROTOCOL": 1997 },
  ...{ "NAGOYA-PROTOCOL": 2010, "CARTAGENA-PROTOCOL": 2000, "MONTREAL-PROTOCOL": 1987, "BASEL-CONVENTION": 1989 },
  ...{ "MINAMATA-CONVENTION": 2013, UNCCD: 1994, "2030-AGENDA": 2015, "PACT-FOR-THE-FUTURE": 2021, JCPOA: 2015 },
  ...{ "WHO-PANDEMIC-AGREEMENT": 2021, "ADDIS-ABABA-ACTION-AGENDA": 2015, "SENDAI-FRAMEWORK": 2015 },
  ...{ "KUNMING-MONTREAL-FRAMEWORK": 2020, "BEIJING-DECLARATION": 1995, "VIENNA-DECLARATION-HUMAN-RIGHTS": 1993 },
  ...{ "DURBAN-DECLARATION": 2001, "ANTIGUA-AND-BARBUDA-AGENDA": 2023, "SAMOA-PATHWAY": 2014 },
  ...{ "DOHA-PROGRAMME-OF-ACTION": 2021, "GLOBAL-COMPACT-MIGRATION": 2016, "GLOBAL-COMPACT-REFUGEES": 2016 },
  ...{ "GLOBAL-DIGITAL-COMPACT": 2021, "DECLARATION-ON-FUTURE-GENERATIONS": 2021, "MILLENNIUM-DECLARATION": 2000 },
  ...{ "AGENDA-2063": 2013, "GLOBAL-COUNTER-TERRORISM-STRATEGY": 2006, "MINSK-AGREEMENTS": 2014, "OSLO-ACCORDS": 1993 },
  ...{ "ARAB-PEACE-INITIATIVE": 2002, "ABRAHAM-ACCORDS": 2020, "DAYTON-AGREEMENT": 1995, "CAMP-DAVID-ACCORDS": 1978 },
  ...{ "STOCKHOLM-AGREEMENT-YEMEN": 2018, "RIYADH-AGREEMENT": 2019, "HODEIDAH-AGREEMENT": 2018 },
  ...{ "LIBYAN-POLITICAL-AGREEMENT": 2015, "REVITALIZED-AGREEMENT-SOUTH-SUDAN": 2018, "POLITICAL-AGREEMENT-CAR": 2019 },
  ...{ "AGREEMENT-MALI": 2014, "JUBA-PEACE-AGREEMENT": 2020, "CONAKRY-AGREEMENT": 2016, "HELSINKI-FINAL-ACT": 1975 },
  ...{ "BLACK-SEA-GRAIN-INITIATIVE": 2022, "EZULWINI-CONSENSUS": 2005, IHR: 1969, "GENEVA-CONVENTIONS": 1929 },
};

/** Whether a statement of that year (null: not known) can have the theme. */
export function themeExists(theme: ThemeCode, year: number | null): boolean {
  return year === null || year >= (THEMES[theme] ?? 0);
}

/** Whether a statement of that year (null: not known) can name the threat. */
export function threatExists(threat: ThreatCode, year: number | null): boolean {
  return year === null || year >= (THREATS[threat] ?? 0);
}

/** Whether a statement of that year (null: not known) can cite the treaty of this symbol. */
export function treatyExists(symbol: string, year: number | null): boolean {
  return year === null || year >= (TREATIES[symbol.slice(TREATY_PREFIX.length)] ?? 0);
}

/** The treaties of which a year is known. */
export const DATED_TREATIES: readonly string[] = Object.keys(TREATIES);
