// French words of each type of threat.
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_FR: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong:
      "conflit* armé* | guerre* | escalade | hostilités | violences | instabilité | insécurité | affrontements | conflits | tensions | groupes armés | embrasement | offensive",
  },
  "aggression-occupation": {
    strong:
      "agression | occupation | invasion | annexion | colonisation | colonies | intégrité territoriale | territoires occupés | ingérence*",
  },
  "unconstitutional-change": {
    strong:
      "coup d état | coups d état | changement anticonstitutionnel | crise politique | crise institutionnelle | changements anticonstitutionnels",
  },
  "attacks-on-civilians": {
    strong:
      "massacre* | crimes de guerre | crimes contre l humanité | génocide | populations civiles | attaques contre les civils | victimes civiles | civils | tueries | vies humaines | pertes en vies",
  },
  "sexual-violence": {
    strong: "violences sexuelles | viol | viols | violences faites aux femmes | violences sexistes",
  },
  "attacks-on-personnel": {
    strong: "travailleurs humanitaires | attaques contre les casques bleus | personnel humanitaire | accès humanitaire",
  },
  "child-recruitment": {
    strong: "enfants soldats | recrutement d enfants",
  },
  terrorism: {
    strong: "terroris* | boko haram | djihadis* | daech | nébuleuse terroriste",
  },
  "violent-extremism": {
    strong: "extrémisme* | radicalisation | fanatisme",
  },
  "nuclear-weapons-risk": {
    strong: "armes nucléaires | course aux armements | menace nucléaire | arsenaux | dépenses militaires",
  },
  "wmd-proliferation": {
    strong: "armes de destruction massive | prolifération nucléaire | missiles balistiques | programme nucléaire",
  },
  "chemical-biological-attack": {
    strong: "armes chimiques | armes biologiques",
  },
  "illicit-arms": {
    strong: "armes légères | trafic d armes | circulation des armes | prolifération des armes | drones",
  },
  "explosive-hazards": {
    strong: "mines antipersonnel | engins explosifs",
  },
  cybercrime: {
    strong: "cybercriminalité | cyberattaque* | cybermenace*",
  },
  disinformation: {
    strong: "désinformation | discours de haine | fausses informations | propagande",
  },
  "ai-misuse": {
    strong: "intelligence artificielle | fracture numérique",
  },
  "organized-crime": {
    strong:
      "crime organisé | criminalité | trafic de drogue | stupéfiants | gangs | narcotrafic | criminalité transnationale | grand banditisme | enlèvements",
  },
  "human-trafficking": {
    strong: "traite des êtres humains | traite des personnes | trafic d êtres humains | trafic de migrants",
  },
  "maritime-insecurity": {
    strong: "piraterie | insécurité maritime",
  },
  "illicit-finance": {
    strong: "corruption | blanchiment | flux financiers illicites | pillage | exploitation illégale",
  },
  "human-rights-violations": {
    strong: "violations des droits de l homme | violations des droits | répression | torture | impunité | arbitraire*",
  },
  "discrimination-hate": {
    strong: "racisme | xénophobie | discrimination* | islamophobie | antisémitisme | intolérance | haine",
  },
  "forced-displacement": {
    strong:
      "réfugiés | déplacés | déplacement* forcé* | migration irrégulière | migration clandestine | exode | déplacements de population",
  },
  "humanitarian-crisis": {
    strong:
      "crise humanitaire | situation humanitaire | catastrophe humanitaire | souffrances | drame humanitaire | tragédie humanitaire | besoins humanitaires",
  },
  "food-insecurity": {
    strong: "faim | famine | insécurité alimentaire | crise alimentaire | malnutrition",
  },
  "health-emergencies": {
    strong: "pandémie* | épidémie* | covid | mpox | paludisme | maladies | sida | virus | crise sanitaire",
  },
  "poverty-inequality": {
    strong: "pauvreté | inégalités | chômage | injustice* | fracture | précarité | misère | sous développement",
  },
  "debt-economic-shock": {
    strong:
      "dette | inflation | crise économique | crise financière | crises économiques | endettement | flambée des prix | protectionnisme",
  },
  "climate-change": {
    strong:
      "changement climatique | changements climatiques | réchauffement | dérèglement climatique | crise climatique | effets du climat | climatique*",
  },
  "sea-level-rise": {
    strong: "élévation du niveau de la mer | montée des eaux | montée du niveau | niveau des mers",
  },
  "natural-disasters": {
    strong:
      "catastrophes naturelles | inondations | sécheresse* | séisme* | cyclone* | tremblement de terre | ouragan*",
  },
  "environmental-degradation": {
    strong:
      "déforestation | désertification | pollution* | perte de biodiversité | érosion | dégradation de l environnement | dégradation des terres | appauvrissement de la biodiversité",
  },
  "resource-scarcity": {
    strong: "stress hydrique | pénurie d eau | rareté | exploitation illégale des ressources | pillage des ressources",
  },
  "nuclear-safety": {
    strong: "accident nucléaire | centrale nucléaire",
  },
  "multilateralism-erosion": {
    strong:
      "violation du droit international | violations du droit international | crise du multilatéralisme | unilatéralisme | deux poids deux mesures | inaction | violation de la charte | méfiance | perte de confiance | fragmentation | érosion | impuissance | paralysie | remise en cause",
  },
  "coercive-measures": {
    strong: "embargo | blocus | sanctions | mesures coercitives",
  },
  colonialism: {
    strong: "colonialisme | colonial* | néocolonial* | esclavage | apartheid | impérialis*",
  },
  "un-resources": {
    strong: "manque de ressources | crise de liquidité*",
  },
};
