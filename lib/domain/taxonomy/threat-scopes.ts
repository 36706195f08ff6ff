// What belongs under each threat, in the interface's languages.
import type { Labels } from "./taxonomy-entry";
import type { THREAT_LABELS } from "./threat-labels";

export const THREAT_SCOPES: Record<keyof typeof THREAT_LABELS, Labels> = {
  "armed-conflict": {
    en: "Outbreak, continuation, spillover or escalation of armed conflict, tension, instability",
    fr: "Déclenchement, poursuite, débordement ou escalade d’un conflit armé, tensions, instabilité",
    es: "Estallido, continuación, propagación o escalada de un conflicto armado, tensión, inestabilidad",
  },
  "aggression-occupation": {
    en: "Invasion, aggression, occupation, annexation, settlements, violation of territorial integrity",
    fr: "Invasion, agression, occupation, annexion, colonies de peuplement, atteinte à l’intégrité territoriale",
    es: "Invasión, agresión, ocupación, anexión, asentamientos, violación de la integridad territorial",
  },
  "unconstitutional-change": {
    en: "Coups, political breakdown, weakened institutions",
    fr: "Coups d’État, effondrement politique, institutions affaiblies",
    es: "Golpes de Estado, quiebra política, instituciones debilitadas",
  },
  "attacks-on-civilians": {
    en: "Killing of civilians, attacks on civilian objects, war crimes, genocide, atrocity",
    fr: "Meurtre de civils, attaques contre des biens civils, crimes de guerre, génocide, atrocités",
    es: "Muerte de civiles, ataques contra bienes civiles, crímenes de guerra, genocidio, atrocidades",
  },
  "sexual-violence": {
    en: "Conflict-related or other sexual and gender-based violence",
    fr: "Violences sexuelles et fondées sur le genre, liées ou non à un conflit",
    es: "Violencia sexual y de género, relacionada o no con un conflicto",
  },
  "attacks-on-personnel": {
    en: "Attacks on aid workers, peacekeepers, UN staff, medical staff, journalists; obstruction of aid",
    fr: "Attaques contre le personnel humanitaire, les casques bleus, le personnel de l’ONU, le personnel médical, les journalistes\u00a0; entraves à l’aide",
    es: "Ataques contra trabajadores humanitarios, cascos azules, personal de las Naciones Unidas, personal médico, periodistas; obstrucción de la ayuda",
  },
  "child-recruitment": {
    en: "Recruitment, abduction, killing of children in conflict",
    fr: "Recrutement, enlèvement, meurtre d’enfants dans les conflits",
    es: "Reclutamiento, secuestro y muerte de niños en los conflictos",
  },
  terrorism: {
    en: "Terrorist attacks and groups, foreign terrorist fighters, terrorist financing",
    fr: "Attentats et groupes terroristes, combattants terroristes étrangers, financement du terrorisme",
    es: "Atentados y grupos terroristas, combatientes terroristas extranjeros, financiación del terrorismo",
  },
  "violent-extremism": {
    en: "Extremism, radicalisation, incitement",
    fr: "Extrémisme, radicalisation, incitation",
    es: "Extremismo, radicalización, incitación",
  },
  "nuclear-weapons-risk": {
    en: "Existence, modernisation, threatened or accidental use of nuclear weapons, arms race",
    fr: "Existence, modernisation, menace d’emploi ou emploi accidentel d’armes nucléaires, course aux armements",
    es: "Existencia, modernización, amenaza de uso o uso accidental de armas nucleares, carrera de armamentos",
  },
  "wmd-proliferation": {
    en: "Nuclear, missile or other WMD programmes and their spread, to States or non-State actors",
    fr: "Programmes nucléaires, de missiles ou d’autres armes de destruction massive et leur diffusion à des États ou à des acteurs non étatiques",
    es: "Programas nucleares, de misiles o de otras armas de destrucción masiva y su propagación a Estados o agentes no estatales",
  },
  "chemical-biological-attack": {
    en: "Use or risk of use of chemical or biological weapons",
    fr: "Emploi ou risque d’emploi d’armes chimiques ou biologiques",
    es: "Uso o riesgo de uso de armas químicas o biológicas",
  },
  "illicit-arms": {
    en: "Small arms, diversion, illicit arms transfers, drones in the hands of armed groups",
    fr: "Armes légères, détournement, transferts illicites d’armes, drones aux mains de groupes armés",
    es: "Armas pequeñas, desvío, transferencias ilícitas de armas, drones en manos de grupos armados",
  },
  "explosive-hazards": {
    en: "Landmines, IEDs, unexploded ordnance, cluster munitions",
    fr: "Mines terrestres, engins explosifs improvisés, munitions non explosées, armes à sous-munitions",
    es: "Minas terrestres, artefactos explosivos improvisados, municiones sin estallar, municiones en racimo",
  },
  "autonomous-weapons-risk": {
    en: "Risks from lethal autonomous weapons or military AI",
    fr: "Risques liés aux armes létales autonomes ou à l’intelligence artificielle militaire",
    es: "Riesgos de las armas autónomas letales o de la inteligencia artificial militar",
  },
  "space-threats": {
    en: "Weapons tests, debris, hostile acts in outer space",
    fr: "Essais d’armes, débris, actes hostiles dans l’espace",
    es: "Ensayos de armas, desechos, actos hostiles en el espacio ultraterrestre",
  },
  "cyber-critical-infrastructure": {
    en: "ICT attacks on infrastructure, public services, nuclear facilities or command systems",
    fr: "Attaques numériques contre des infrastructures, des services publics, des installations nucléaires ou des systèmes de commandement",
    es: "Ataques digitales contra infraestructuras, servicios públicos, instalaciones nucleares o sistemas de mando",
  },
  "cyber-state-sponsored": {
    en: "Malicious ICT activity by States or their proxies",
    fr: "Activités numériques malveillantes d’États ou de leurs intermédiaires",
    es: "Actividades maliciosas de Estados o de sus intermediarios mediante las TIC",
  },
  ransomware: {
    en: "Ransomware, ransom demands",
    fr: "Rançongiciels, demandes de rançon",
    es: "Programas de secuestro, exigencias de rescate",
  },
  "cryptocurrency-theft": {
    en: "Cryptocurrency theft and its use to fund programmes or crime",
    fr: "Vol de cryptomonnaies et son usage pour financer des programmes ou la criminalité",
    es: "Robo de criptomonedas y su uso para financiar programas o delitos",
  },
  spyware: {
    en: "Spyware, commercial cyber intrusion capabilities",
    fr: "Logiciels espions, capacités commerciales d’intrusion informatique",
    es: "Programas espía, capacidades comerciales de intrusión informática",
  },
  "data-theft": {
    en: "Theft of sensitive, personal or military information by ICT",
    fr: "Vol d’informations sensibles, personnelles ou militaires par des moyens numériques",
    es: "Robo de información delicada, personal o militar por medios digitales",
  },
  "election-interference": {
    en: "Interference in elections or democratic processes",
    fr: "Ingérence dans des élections ou des processus démocratiques",
    es: "Injerencia en elecciones o procesos democráticos",
  },
  cybercrime: {
    en: "Cybercrime, malicious use of ICTs in general, by non-State actors or unnamed",
    fr: "Cybercriminalité, usage malveillant du numérique en général, par des acteurs non étatiques ou non nommés",
    es: "Ciberdelincuencia, uso malicioso de las TIC en general, por agentes no estatales o no nombrados",
  },
  disinformation: {
    en: "Disinformation, propaganda, hate speech, incitement online or off",
    fr: "Désinformation, propagande, discours de haine, incitation, en ligne ou non",
    es: "Desinformación, propaganda, discurso de odio, incitación, en línea o fuera de ella",
  },
  "ai-misuse": {
    en: "Harm from AI, ungoverned new technology, digital divide as a risk",
    fr: "Préjudices dus à l’intelligence artificielle, technologies nouvelles sans gouvernance, fracture numérique comme risque",
    es: "Daños de la inteligencia artificial, nuevas tecnologías sin gobernanza, brecha digital como riesgo",
  },
  "organized-crime": {
    en: "Transnational organised crime, gangs, drug production and trafficking",
    fr: "Criminalité transnationale organisée, bandes, production et trafic de drogues",
    es: "Delincuencia organizada transnacional, bandas, producción y tráfico de drogas",
  },
  "human-trafficking": {
    en: "Trafficking in persons, modern slavery, smuggling of migrants",
    fr: "Traite des personnes, esclavage moderne, trafic de migrants",
    es: "Trata de personas, esclavitud moderna, tráfico de migrantes",
  },
  "maritime-insecurity": {
    en: "Piracy, attacks on shipping, freedom of navigation",
    fr: "Piraterie, attaques contre la navigation, liberté de navigation",
    es: "Piratería, ataques contra la navegación, libertad de navegación",
  },
  "illicit-finance": {
    en: "Corruption, money laundering, illicit financial flows, looting of resources",
    fr: "Corruption, blanchiment d’argent, flux financiers illicites, pillage de ressources",
    es: "Corrupción, blanqueo de dinero, flujos financieros ilícitos, saqueo de recursos",
  },
  "sanctions-evasion": {
    en: "Evasion or non-implementation of Security Council measures",
    fr: "Contournement ou non-application des mesures du Conseil de sécurité",
    es: "Evasión o incumplimiento de las medidas del Consejo de Seguridad",
  },
  "human-rights-violations": {
    en: "Repression, arbitrary detention, torture, restriction of freedoms, impunity",
    fr: "Répression, détention arbitraire, torture, restriction des libertés, impunité",
    es: "Represión, detención arbitraria, tortura, restricción de las libertades, impunidad",
  },
  "discrimination-hate": {
    en: "Racism, xenophobia, religious intolerance, discrimination against women or groups",
    fr: "Racisme, xénophobie, intolérance religieuse, discrimination envers les femmes ou des groupes",
    es: "Racismo, xenofobia, intolerancia religiosa, discriminación de las mujeres o de grupos",
  },
  "forced-displacement": {
    en: "Refugees, displaced persons, irregular migration as a crisis",
    fr: "Réfugiés, personnes déplacées, migration irrégulière comme crise",
    es: "Refugiados, desplazados, migración irregular como crisis",
  },
  "humanitarian-crisis": {
    en: "Humanitarian need, funding gaps, collapse of services",
    fr: "Besoins humanitaires, manque de financement, effondrement des services",
    es: "Necesidades humanitarias, falta de fondos, colapso de los servicios",
  },
  "food-insecurity": {
    en: "Hunger, famine, food prices, starvation",
    fr: "Faim, famine, prix des denrées, inanition",
    es: "Hambre, hambruna, precios de los alimentos, inanición",
  },
  "health-emergencies": {
    en: "Epidemics, pandemics, antimicrobial resistance, weak health systems",
    fr: "Épidémies, pandémies, résistance aux antimicrobiens, systèmes de santé fragiles",
    es: "Epidemias, pandemias, resistencia a los antimicrobianos, sistemas de salud débiles",
  },
  "poverty-inequality": {
    en: "Poverty, inequality, unemployment, unequal development, stalled SDGs",
    fr: "Pauvreté, inégalités, chômage, développement inégal, retard des objectifs de développement durable",
    es: "Pobreza, desigualdad, desempleo, desarrollo desigual, retraso de los Objetivos de Desarrollo Sostenible",
  },
  "debt-economic-shock": {
    en: "Debt distress, inflation, financial crisis, trade disruption, protectionism",
    fr: "Surendettement, inflation, crise financière, perturbation du commerce, protectionnisme",
    es: "Sobreendeudamiento, inflación, crisis financiera, perturbación del comercio, proteccionismo",
  },
  "climate-change": {
    en: "Global warming and its effects, extreme weather, as a threat",
    fr: "Réchauffement planétaire et ses effets, phénomènes météorologiques extrêmes, comme menace",
    es: "Calentamiento global y sus efectos, fenómenos meteorológicos extremos, como amenaza",
  },
  "sea-level-rise": {
    en: "Loss of land, existential threat to islands and coasts",
    fr: "Perte de terres, menace pour l’existence d’îles et de côtes",
    es: "Pérdida de tierras, amenaza para la existencia de islas y costas",
  },
  "natural-disasters": {
    en: "Floods, droughts, earthquakes, storms",
    fr: "Inondations, sécheresses, séismes, tempêtes",
    es: "Inundaciones, sequías, terremotos, tormentas",
  },
  "environmental-degradation": {
    en: "Biodiversity loss, pollution, deforestation, ocean degradation, overfishing, desertification",
    fr: "Perte de biodiversité, pollution, déforestation, dégradation des océans, surpêche, désertification",
    es: "Pérdida de biodiversidad, contaminación, deforestación, degradación de los océanos, sobrepesca, desertificación",
  },
  "resource-scarcity": {
    en: "Water stress, competition over or illegal exploitation of resources, energy insecurity",
    fr: "Stress hydrique, rivalité pour les ressources ou exploitation illégale de celles-ci, insécurité énergétique",
    es: "Estrés hídrico, competencia por los recursos o su explotación ilegal, inseguridad energética",
  },
  "nuclear-safety": {
    en: "Risk to nuclear power plants and nuclear material, accidents",
    fr: "Risques pour les centrales et les matières nucléaires, accidents",
    es: "Riesgos para las centrales y el material nuclear, accidentes",
  },
  "multilateralism-erosion": {
    en: "Breaches of the Charter or of international law in general, erosion of trust, unilateralism, institutional deadlock, veto misuse",
    fr: "Violations de la Charte ou du droit international en général, perte de confiance, unilatéralisme, paralysie des institutions, abus du veto",
    es: "Violaciones de la Carta o del derecho internacional en general, pérdida de confianza, unilateralismo, parálisis institucional, abuso del veto",
  },
  "coercive-measures": {
    en: "Embargoes, unilateral sanctions, economic coercion",
    fr: "Embargos, sanctions unilatérales, coercition économique",
    es: "Embargos, sanciones unilaterales, coerción económica",
  },
  colonialism: {
    en: "Colonial or foreign domination, apartheid",
    fr: "Domination coloniale ou étrangère, apartheid",
    es: "Dominación colonial o extranjera, apartheid",
  },
  "un-resources": {
    en: "Liquidity crisis, arrears, fragmented or unimplemented UN mandates",
    fr: "Crise de trésorerie, arriérés, mandats de l’ONU dispersés ou non exécutés",
    es: "Crisis de liquidez, atrasos, mandatos de las Naciones Unidas fragmentados o sin ejecutar",
  },
};
