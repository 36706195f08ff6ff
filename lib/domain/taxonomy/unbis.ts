// Close matches of themes and threats in the UNBIS thesaurus, so that records can be joined with library data.
import type { ThemeCode } from "./themes";
import type { ThreatCode } from "./threats";

/** A concept of the thesaurus; `uri` is its permanent address. */
export interface UnbisConcept {
  label: string;
  uri: string;
}

type UnbisRow = readonly [label: string, id: number];

const THEME_MATCHES: Partial<Record<ThemeCode, readonly UnbisRow[]>> = {
  "conflict-prevention": [
    ["WAR PREVENTION", 1006924],
    ["MEDIATION", 1004005],
  ],
  "political-settlement": [
    ["PEACEMAKING", 1004780],
    ["PEACE AGREEMENTS", 1004770],
  ],
  peacekeeping: [["PEACEKEEPING OPERATIONS", 1004779]],
  peacebuilding: [
    ["PEACEBUILDING", 1004776],
    ["POST-CONFLICT RECONSTRUCTION", 1005049],
  ],
  "protection-of-civilians": [
    ["CIVILIAN PERSONS", 1001014],
    ["INTERNATIONAL HUMANITARIAN LAW", 1003309],
  ],
  "women-peace-security": [["WOMEN IN ARMED CONFLICTS", 1007039]],
  "children-armed-conflict": [["CHILDREN IN ARMED CONFLICTS", 1000956]],
  "counter-terrorism": [["COUNTER-TERRORISM", 1001346]],
  sanctions: [["SANCTIONS", 1005695]],
  "nuclear-disarmament": [["NUCLEAR DISARMAMENT", 1004485]],
  "non-proliferation": [["NUCLEAR NON-PROLIFERATION", 1004500]],
  "chemical-biological-weapons": [
    ["CHEMICAL WEAPONS", 1000919],
    ["BIOLOGICAL WEAPONS", 1000617],
  ],
  "conventional-arms": [
    ["CONVENTIONAL WEAPONS", 1001290],
    ["SMALL ARMS", 1005937],
  ],
  "outer-space": [["OUTER SPACE", 1004676]],
  "ict-security": [["COMPUTER SECURITY", 1001197]],
  "artificial-intelligence": [["ARTIFICIAL INTELLIGENCE", 1000401]],
  "digital-cooperation": [
    ["DIGITAL DIVIDE", 1001652],
    ["INFORMATION SOCIETY", 1003202],
  ],
  "international-law": [
    ["INTERNATIONAL LAW", 1003316],
    ["RULE OF LAW", 1005619],
  ],
  accountability: [
    ["IMPUNITY", 1003079],
    ["TRANSITIONAL JUSTICE", 1006637],
  ],
  "human-rights": [["HUMAN RIGHTS", 1002975]],
  "gender-equality": [
    ["GENDER EQUALITY", 1002612],
    ["WOMEN'S ADVANCEMENT", 1007030],
  ],
  inclusion: [["SOCIAL INTEGRATION", 1005967]],
  "democracy-governance": [
    ["DEMOCRACY", 1001557],
    ["GOVERNANCE", 1002715],
  ],
  "crime-drugs": [
    ["TRANSNATIONAL CRIME", 1006643],
    ["DRUG CONTROL", 1001775],
  ],
  "migration-refugees": [
    ["INTERNATIONAL MIGRATION", 1003321],
    ["REFUGEES", 1005418],
  ],
  decolonization: [
    ["DECOLONIZATION", 1001538],
    ["SELF-DETERMINATION OF PEOPLES", 1005804],
  ],
  sovereignty: [["SOVEREIGNTY", 1006078]],
  "sustainable-development": [["SUSTAINABLE DEVELOPMENT", 1006319]],
  "financing-development": [["DEVELOPMENT FINANCE", 1001623]],
  "trade-economy": [
    ["INTERNATIONAL TRADE", 1003340],
    ["ECONOMIC GROWTH", 1001854],
  ],
  "food-security": [["FOOD SECURITY", 1002439]],
  health: [
    ["HEALTH", 1002824],
    ["PUBLIC HEALTH", 1005250],
  ],
  "education-culture": [
    ["EDUCATION", 1001893],
    ["CULTURE", 1001446],
  ],
  "science-technology": [
    ["SCIENCE AND TECHNOLOGY", 1005731],
    ["TECHNOLOGY TRANSFER", 1006431],
  ],
  "countries-special-situations": [
    ["LEAST DEVELOPED COUNTRIES", 1003661],
    ["DEVELOPING ISLAND COUNTRIES", 1001614],
  ],
  climate: [["CLIMATE CHANGE", 1001030]],
  oceans: [
    ["OCEANS", 1004576],
    ["LAW OF THE SEA", 1003647],
  ],
  "biodiversity-environment": [
    ["BIOLOGICAL DIVERSITY", 1000612],
    ["ENVIRONMENTAL PROTECTION", 1002084],
  ],
  "water-energy": [
    ["WATER", 1006939],
    ["ENERGY RESOURCES", 1002035],
  ],
  "disaster-risk": [
    ["DISASTER PREVENTION", 1001694],
    ["DISASTER PREPAREDNESS", 1001693],
  ],
  humanitarian: [["HUMANITARIAN ASSISTANCE", 1002992]],
  multilateralism: [
    ["MULTILATERALISM", 1004270],
    ["INTERNATIONAL COOPERATION", 1003291],
  ],
  "un-reform": [["ORGANIZATIONAL REFORM", 1004660]],
  "regional-cooperation": [
    ["REGIONAL COOPERATION", 1005428],
    ["REGIONAL ORGANIZATIONS", 1005436],
  ],
  partnerships: [
    ["CIVIL SOCIETY", 1001012],
    ["PUBLIC-PRIVATE PARTNERSHIPS", 1005239],
  ],
  "capacity-building": [
    ["CAPACITY BUILDING", 1000797],
    ["TECHNICAL COOPERATION", 1006413],
  ],
  "confidence-building": [["CONFIDENCE-BUILDING MEASURES", 1001221]],
};

const THREAT_MATCHES: Partial<Record<ThreatCode, readonly UnbisRow[]>> = {
  "armed-conflict": [["ARMED CONFLICTS", 1000381]],
  "aggression-occupation": [
    ["AGGRESSION", 1000119],
    ["MILITARY OCCUPATION", 1004137],
  ],
  "unconstitutional-change": [["COUPS D'ETAT", 1001358]],
  "attacks-on-civilians": [
    ["WAR CRIMES", 1006921],
    ["GENOCIDE", 1002628],
  ],
  "sexual-violence": [["GENDER-BASED VIOLENCE", 1002609]],
  "child-recruitment": [["CHILD SOLDIERS", 1000946]],
  terrorism: [["TERRORISM", 1006475]],
  "violent-extremism": [["RADICALISM", 1005324]],
  "nuclear-weapons-risk": [
    ["NUCLEAR WEAPONS", 1004520],
    ["NUCLEAR ARMS RACE", 1004484],
  ],
  "wmd-proliferation": [["WEAPONS OF MASS DESTRUCTION", 1006973]],
  "chemical-biological-attack": [
    ["CHEMICAL WEAPONS USE", 1000920],
    ["BIOLOGICAL WEAPONS USE", 1000618],
  ],
  "illicit-arms": [["ILLICIT ARMS TRAFFICKING", 1003048]],
  "explosive-hazards": [
    ["LANDMINES", 1003608],
    ["MATERIAL REMNANTS OF WAR", 1003974],
  ],
  "space-threats": [
    ["SPACE WEAPONS", 1006107],
    ["SPACE DEBRIS", 1006086],
  ],
  "cyber-state-sponsored": [["INFORMATION WARFARE", 1003208]],
  "data-theft": [["ESPIONAGE", 1002116]],
  cybercrime: [["COMPUTER CRIMES", 1001186]],
  disinformation: [["PROPAGANDA", 1005197]],
  "organized-crime": [
    ["ORGANIZED CRIME", 1004663],
    ["DRUG TRAFFIC", 1001786],
  ],
  "human-trafficking": [["TRAFFICKING IN PERSONS", 1006622]],
  "maritime-insecurity": [
    ["PIRACY", 1004917],
    ["MARITIME SECURITY", 1003939],
  ],
  "illicit-finance": [
    ["CORRUPTION", 1001328],
    ["ILLICIT FUNDS TRANSFER", 1003049],
  ],
  "sanctions-evasion": [["SANCTIONS COMPLIANCE", 1005696]],
  "human-rights-violations": [["HUMAN RIGHTS VIOLATIONS", 1002984]],
  "discrimination-hate": [
    ["DISCRIMINATION", 1001697],
    ["RELIGIOUS INTOLERANCE", 1005466],
  ],
  "forced-displacement": [
    ["FORCED MIGRATION", 1002454],
    ["DISPLACED PERSONS", 1001706],
  ],
  "humanitarian-crisis": [["HUMANITARIAN EMERGENCIES", 1002993]],
  "food-insecurity": [
    ["HUNGER", 1003004],
    ["FOOD SHORTAGE", 1002440],
  ],
  "health-emergencies": [["EPIDEMICS", 1002095]],
  "poverty-inequality": [
    ["POVERTY", 1005064],
    ["INCOME DISTRIBUTION", 1003084],
  ],
  "debt-economic-shock": [
    ["DEBT", 1001522],
    ["ECONOMIC CRISIS", 1001846],
  ],
  "climate-change": [["CLIMATE CHANGE", 1001030]],
  "sea-level-rise": [["SEA LEVEL", 1005758]],
  "natural-disasters": [["NATURAL DISASTERS", 1004334]],
  "environmental-degradation": [
    ["ENVIRONMENTAL DEGRADATION", 1002067],
    ["POLLUTION", 1005003],
  ],
  "nuclear-safety": [
    ["NUCLEAR SAFETY", 1004510],
    ["NUCLEAR ACCIDENTS", 1004482],
  ],
  "coercive-measures": [
    ["UNILATERAL COERCIVE MEASURES", 1006781],
    ["EMBARGO", 1001983],
  ],
  colonialism: [
    ["COLONIALISM", 1001092],
    ["APARTHEID", 1000336],
  ],
};

/** The concepts closest to a theme, nearest first; none where the thesaurus has no close one. */
export function unbisOfTheme(code: ThemeCode): UnbisConcept[] {
  return (THEME_MATCHES[code] ?? []).map(toConcept);
}

/** The concepts closest to a threat, nearest first; none where the thesaurus has no close one. */
export function unbisOfThreat(code: ThreatCode): UnbisConcept[] {
  return (THREAT_MATCHES[code] ?? []).map(toConcept);
}

function toConcept([label, id]: UnbisRow): UnbisConcept {
  return { label, uri: `http://metadata.un.org/thesaurus/${id}` };
}
