// French words of each type of threat; the sentence must also present it as a harm (see harm-words).
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_FR: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong:
      "conflit* armé* | guerre* | escalade | hostilités | combats | affrontements | conflit* | embrasement | violences",
  },
  "aggression-occupation": {
    strong:
      "agression | occupation | invasion | annexion | colonies de peuplement | colonisation | violation de l intégrité territoriale",
  },
  "unconstitutional-change": {
    strong: "coup* d état | changement* anticonstitutionnel* | putsch* | crise politique | instabilité politique",
  },
  "attacks-on-civilians": {
    strong:
      "massacre* | attaques contre des civils | attaques contre les civils | crimes de guerre | crimes contre l humanité | génocide | atrocités | civils tués | nettoyage ethnique | victimes civiles",
  },
  "sexual-violence": {
    strong:
      "violences sexuelles | violence sexuelle | viols | violences sexistes | violences faites aux femmes | violences fondées sur le genre",
  },
  "attacks-on-personnel": {
    strong:
      "attaques contre les soldats de la paix | attaques contre les casques bleus | travailleurs humanitaires tués | attaques contre le personnel | attaques contre des travailleurs humanitaires | casques bleus tués",
  },
  "child-recruitment": {
    strong:
      "enfants soldats | recrutement d enfants | violations graves commises contre des enfants | enlèvements d enfants",
  },
  terrorism: { strong: "terrorisme | terrorist* | daech | boko haram | al qaida | attentat*" },
  "violent-extremism": { strong: "extrémisme | extrémisme violent | radicalisation | fanatisme | extrémistes" },
  "nuclear-weapons-risk": {
    strong: "armes nucléaires | course aux armements | arsenaux nucléaires | menace nucléaire | guerre nucléaire",
  },
  "wmd-proliferation": {
    strong:
      "prolifération | armes de destruction massive | missiles balistiques | programme nucléaire | tirs de missiles",
  },
  "chemical-biological-attack": { strong: "armes chimiques | armes biologiques | attaque* chimique*" },
  "illicit-arms": {
    strong:
      "circulation des armes | armes légères | trafic d armes | prolifération des armes | armes illicites | flux d armes",
  },
  "explosive-hazards": {
    strong: "mines antipersonnel | engins explosifs | munitions non explosées | armes à sous munitions | mines",
  },
  "autonomous-weapons-risk": { strong: "armes autonomes | robots tueurs" },
  "space-threats": { strong: "débris spatiaux | militarisation de l espace | armes dans l espace" },
  "cyber-critical-infrastructure": { strong: "infrastructures critiques | attaques contre des infrastructures" },
  "cyber-state-sponsored": { strong: "cyberactivités malveillantes d états | pirates soutenus par des états" },
  ransomware: { strong: "rançongiciel* | demandes de rançon" },
  "cryptocurrency-theft": { strong: "vol de cryptomonnaies | cryptomonnaies volées" },
  spyware: { strong: "logiciels espions | outils d intrusion" },
  "data-theft": { strong: "vol de données | espionnage" },
  "election-interference": { strong: "ingérence* électorale* | ingérence dans les élections" },
  cybercrime: { strong: "cybercriminalité | cyberattaque* | cybermenace*" },
  disinformation: {
    strong:
      "désinformation | discours de haine | propagande | fausses informations | infox | images truquées | mensonge* | incitation à la haine",
  },
  "ai-misuse": { strong: "intelligence artificielle | hypertrucage* | fracture numérique" },
  "organized-crime": {
    strong:
      "criminalité | crime organisé | trafic de drogue* | trafics | narcotrafic | gangs | banditisme | piraterie routière",
  },
  "human-trafficking": {
    strong: "traite des êtres humains | traite des personnes | trafic de migrants | esclavage moderne | passeurs",
  },
  "maritime-insecurity": { strong: "piraterie | insécurité maritime" },
  "illicit-finance": {
    strong:
      "corruption | blanchiment | flux financiers illicites | pillage | exploitation illégale des ressources | évasion fiscale",
  },
  "sanctions-evasion": { strong: "contournement des sanctions | violation de l embargo | violations de l embargo" },
  "human-rights-violations": {
    strong:
      "violations des droits de l homme | violations des droits humains | torture | répression | impunité | détentions arbitraires | arrêtés sans motif | assassinés | disparitions forcées | impunies",
  },
  "discrimination-hate": {
    strong: "racisme | xénophobie | discrimination* | antisémitisme | islamophobie | intolérance | haine",
  },
  "forced-displacement": {
    strong: "réfugiés | déplacés | déplacement* forcé* | exode | personnes déplacées | migration irrégulière",
  },
  "humanitarian-crisis": {
    strong:
      "crise humanitaire | crises humanitaires | situation humanitaire | catastrophe humanitaire | besoins humanitaires | souffrances",
  },
  "food-insecurity": { strong: "faim | famine | insécurité alimentaire | malnutrition | crise alimentaire" },
  "health-emergencies": {
    strong: "pandémie* | covid 19 | épidémie* | ebola | sida | paludisme | coronavirus | maladie*",
  },
  "poverty-inequality": { strong: "pauvreté | inégalités | chômage | misère | extrême pauvreté | injustice*" },
  "debt-economic-shock": {
    strong:
      "dette | endettement | crise financière | inflation | crise économique | protectionnisme | récession | chocs économiques",
  },
  "climate-change": {
    strong:
      "changement* climatique* | dérèglement climatique | réchauffement | crise climatique | climatique* | vagues de chaleur | gaz à effet de serre",
  },
  "sea-level-rise": {
    strong:
      "élévation du niveau de la mer | montée des eaux | montée des océans | érosion côtière | submersion | salinisation",
  },
  "natural-disasters": {
    strong: "catastrophes naturelles | inondations | sécheresse* | séisme* | cyclone* | ouragan* | tempête*",
  },
  "environmental-degradation": {
    strong:
      "perte de biodiversité | déforestation | désertification | pollution | surpêche | dégradation de l environnement | perte des récifs | dégradation de l océan | dégradation des terres | espèces ont disparu",
  },
  "resource-scarcity": {
    strong: "pénurie d eau | stress hydrique | rareté de l eau | raréfaction | manque d eau | insécurité énergétique",
  },
  "nuclear-safety": { strong: "accident nucléaire | centrale* nucléaire* | sûreté nucléaire | déchets radioactifs" },
  "multilateralism-erosion": {
    strong:
      "violation* du droit international | violation* de la charte | charte est violée | unilatéralisme | deux poids deux mesures | paralysie | érosion du droit | crise du multilatéralisme | veto | impuissance | défiance",
  },
  "coercive-measures": { strong: "mesures coercitives unilatérales | blocus | sanctions unilatérales | embargo" },
  colonialism: { strong: "colonialisme | apartheid | domination coloniale | néocolonialisme | esclavage" },
  "un-resources": {
    strong:
      "crise de liquidités | arriérés | manque de ressources | crise financière de l organisation | sous financement",
  },
};
