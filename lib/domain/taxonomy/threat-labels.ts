// What each threat is called on the page, in the interface's languages.
import type { Labels } from "./taxonomy-entry";

export const THREAT_LABELS = {
  "armed-conflict": {
    en: "Armed conflict and escalation",
    fr: "Conflit armé et escalade",
    es: "Conflicto armado y escalada",
  },
  "aggression-occupation": {
    en: "Aggression and occupation",
    fr: "Agression et occupation",
    es: "Agresión y ocupación",
  },
  "unconstitutional-change": {
    en: "Unconstitutional change of government",
    fr: "Changement anticonstitutionnel de gouvernement",
    es: "Cambio inconstitucional de gobierno",
  },
  "attacks-on-civilians": {
    en: "Attacks on civilians",
    fr: "Attaques contre des civils",
    es: "Ataques contra civiles",
  },
  "sexual-violence": {
    en: "Sexual and gender-based violence",
    fr: "Violences sexuelles et fondées sur le genre",
    es: "Violencia sexual y de género",
  },
  "attacks-on-personnel": {
    en: "Attacks on protected personnel",
    fr: "Attaques contre le personnel protégé",
    es: "Ataques contra el personal protegido",
  },
  "child-recruitment": {
    en: "Grave violations against children",
    fr: "Violations graves commises contre des enfants",
    es: "Violaciones graves contra los niños",
  },
  terrorism: { en: "Terrorism", fr: "Terrorisme", es: "Terrorismo" },
  "violent-extremism": {
    en: "Violent extremism and radicalisation",
    fr: "Extrémisme violent et radicalisation",
    es: "Extremismo violento y radicalización",
  },
  "nuclear-weapons-risk": {
    en: "Nuclear weapons and arms race",
    fr: "Armes nucléaires et course aux armements",
    es: "Armas nucleares y carrera de armamentos",
  },
  "wmd-proliferation": {
    en: "Proliferation of WMD and missiles",
    fr: "Prolifération des ADM et des missiles",
    es: "Proliferación de ADM y misiles",
  },
  "chemical-biological-attack": {
    en: "Chemical or biological attack",
    fr: "Attaque chimique ou biologique",
    es: "Ataque químico o biológico",
  },
  "illicit-arms": { en: "Illicit arms flows", fr: "Flux d’armes illicites", es: "Corrientes ilícitas de armas" },
  "explosive-hazards": {
    en: "Mines and explosive hazards",
    fr: "Mines et engins explosifs",
    es: "Minas y artefactos explosivos",
  },
  "autonomous-weapons-risk": { en: "Autonomous weapons", fr: "Armes autonomes", es: "Armas autónomas" },
  "space-threats": {
    en: "Threats in outer space",
    fr: "Menaces dans l’espace extra-atmosphérique",
    es: "Amenazas en el espacio ultraterrestre",
  },
  "cyber-critical-infrastructure": {
    en: "Cyberattacks on critical infrastructure",
    fr: "Cyberattaques contre des infrastructures critiques",
    es: "Ciberataques contra infraestructuras críticas",
  },
  "cyber-state-sponsored": {
    en: "State-sponsored cyber activity",
    fr: "Cyberactivités soutenues par des États",
    es: "Actividades cibernéticas patrocinadas por Estados",
  },
  ransomware: { en: "Ransomware", fr: "Rançongiciels", es: "Programas de secuestro" },
  "cryptocurrency-theft": { en: "Cryptocurrency theft", fr: "Vol de cryptomonnaies", es: "Robo de criptomonedas" },
  spyware: {
    en: "Commercial intrusion tools and spyware",
    fr: "Outils d’intrusion commerciaux et logiciels espions",
    es: "Herramientas comerciales de intrusión y programas espía",
  },
  "data-theft": {
    en: "Theft of information and espionage",
    fr: "Vol d’informations et espionnage",
    es: "Robo de información y espionaje",
  },
  "election-interference": { en: "Election interference", fr: "Ingérence électorale", es: "Injerencia electoral" },
  cybercrime: {
    en: "Cybercrime and malicious ICT use",
    fr: "Cybercriminalité et utilisation malveillante du numérique",
    es: "Ciberdelincuencia y uso malicioso de las TIC",
  },
  disinformation: {
    en: "Disinformation and hate speech",
    fr: "Désinformation et discours de haine",
    es: "Desinformación y discurso de odio",
  },
  "ai-misuse": {
    en: "Misuse of artificial intelligence",
    fr: "Utilisation abusive de l’intelligence artificielle",
    es: "Uso indebido de la inteligencia artificial",
  },
  "organized-crime": {
    en: "Organised crime and drugs",
    fr: "Criminalité organisée et drogues",
    es: "Delincuencia organizada y drogas",
  },
  "human-trafficking": {
    en: "Human trafficking and smuggling",
    fr: "Traite des personnes et trafic de migrants",
    es: "Trata de personas y tráfico de migrantes",
  },
  "maritime-insecurity": {
    en: "Piracy and maritime insecurity",
    fr: "Piraterie et insécurité maritime",
    es: "Piratería e inseguridad marítima",
  },
  "illicit-finance": {
    en: "Corruption and illicit finance",
    fr: "Corruption et flux financiers illicites",
    es: "Corrupción y flujos financieros ilícitos",
  },
  "sanctions-evasion": { en: "Sanctions evasion", fr: "Contournement des sanctions", es: "Evasión de sanciones" },
  "human-rights-violations": {
    en: "Human rights violations",
    fr: "Violations des droits humains",
    es: "Violaciones de los derechos humanos",
  },
  "discrimination-hate": {
    en: "Discrimination and intolerance",
    fr: "Discrimination et intolérance",
    es: "Discriminación e intolerancia",
  },
  "forced-displacement": { en: "Forced displacement", fr: "Déplacements forcés", es: "Desplazamiento forzado" },
  "humanitarian-crisis": { en: "Humanitarian crisis", fr: "Crise humanitaire", es: "Crisis humanitaria" },
  "food-insecurity": { en: "Hunger and famine", fr: "Faim et famine", es: "Hambre y hambruna" },
  "health-emergencies": {
    en: "Pandemics and health emergencies",
    fr: "Pandémies et urgences sanitaires",
    es: "Pandemias y emergencias sanitarias",
  },
  "poverty-inequality": { en: "Poverty and inequality", fr: "Pauvreté et inégalités", es: "Pobreza y desigualdad" },
  "debt-economic-shock": {
    en: "Debt and economic shocks",
    fr: "Dette et chocs économiques",
    es: "Deuda y perturbaciones económicas",
  },
  "climate-change": { en: "Climate change", fr: "Changements climatiques", es: "Cambio climático" },
  "sea-level-rise": { en: "Sea-level rise", fr: "Élévation du niveau de la mer", es: "Aumento del nivel del mar" },
  "natural-disasters": { en: "Natural disasters", fr: "Catastrophes naturelles", es: "Desastres naturales" },
  "environmental-degradation": {
    en: "Environmental degradation",
    fr: "Dégradation de l’environnement",
    es: "Degradación ambiental",
  },
  "resource-scarcity": {
    en: "Water and resource scarcity",
    fr: "Pénurie d’eau et de ressources",
    es: "Escasez de agua y de recursos",
  },
  "nuclear-safety": {
    en: "Nuclear safety risks",
    fr: "Risques pour la sûreté nucléaire",
    es: "Riesgos para la seguridad nuclear",
  },
  "multilateralism-erosion": {
    en: "Erosion of the international order",
    fr: "Érosion de l’ordre international",
    es: "Erosión del orden internacional",
  },
  "coercive-measures": {
    en: "Unilateral coercive measures",
    fr: "Mesures coercitives unilatérales",
    es: "Medidas coercitivas unilaterales",
  },
  colonialism: {
    en: "Colonialism and denial of self-determination",
    fr: "Colonialisme et déni de l’autodétermination",
    es: "Colonialismo y negación de la libre determinación",
  },
  "un-resources": {
    en: "UN funding and capacity crisis",
    fr: "Crise financière et de capacité de l’ONU",
    es: "Crisis de financiación y capacidad de las Naciones Unidas",
  },
} as const satisfies Record<string, Labels>;
