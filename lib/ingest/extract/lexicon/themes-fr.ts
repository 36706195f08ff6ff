// French words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_FR: Partial<Lexicon<ThemeCode>> = {
  "conflict-prevention": {
    strong:
      "prévention des conflits | médiation | diplomatie préventive | bons offices | règlement pacifique | résolution pacifique | prévenir les conflits",
    plain: "dialogue | diplomatie | prévention | négociation* | alerte précoce",
  },
  "political-settlement": {
    strong:
      "cessez le feu | solution politique | règlement politique | processus de paix | accord de paix | solution à deux états | solution des deux états | transition politique | cessation des hostilités | processus politique | paix durable | paix juste | libération des otages | feuille de route",
    plain: "transition | négociations de paix | otages",
  },
  "country-situation": {
    strong: "situation en | situation au",
    plain: "palestinien* | haïti* | libye* | mali* | soudan* | ukraine | gaza | syrie | liban",
  },
  peacekeeping: {
    strong:
      "maintien de la paix | opérations de paix | casques bleus | monusco | minusma | minusca | missions de paix | force conjointe | mission multinationale | mission des nations unies",
    plain: "mandat | troupes | contingents",
  },
  peacebuilding: {
    strong:
      "consolidation de la paix | réconciliation | pérennisation de la paix | désarmement démobilisation | réforme du secteur de la sécurité | réinsertion",
    plain: "reconstruction | cohésion sociale",
  },
  "protection-of-civilians": {
    strong:
      "protection des civils | droit international humanitaire | populations civiles | responsabilité de protéger | droit humanitaire | conventions de genève",
    plain: "civils",
  },
  "women-peace-security": {
    strong: "femmes paix et sécurité | femmes la paix et la sécurité | résolution 1325",
    plain: "participation des femmes",
  },
  "children-armed-conflict": {
    strong: "enfants soldats | enfants dans les conflits | enfants et les conflits | enfants et conflits",
  },
  "youth-peace-security": {
    strong: "jeunesse paix et sécurité | jeunes la paix | résolution 2250",
  },
  "counter-terrorism": {
    strong:
      "lutte contre le terrorisme | terroris* | extrémisme violent | djihadis* | antiterroris* | daech | boko haram",
    plain: "extrémisme",
  },
  sanctions: {
    strong:
      "régime de sanctions | comité des sanctions | embargo sur les armes | levée des sanctions | groupe d experts | sanctions",
  },
  "security-council-role": {
    strong:
      "conseil doit | conseil de sécurité doit | droit de veto | usage du veto | unité du conseil | rôle du conseil",
    plain: "conseil de sécurité | veto",
  },
  "security-council-reform": {
    strong:
      "réforme du conseil | réforme du conseil de sécurité | sièges permanents | siège permanent | ezulwini | consensus d ezulwini | injustice historique | membres permanents | deux sièges | élargissement du conseil",
    plain: "représentati* | représentation | réforme*",
  },
  "nuclear-disarmament": {
    strong:
      "désarmement nucléaire | armes nucléaires | tice | interdiction des armes nucléaires | désarmement | tian | essais nucléaires",
    plain: "nucléaire*",
  },
  "non-proliferation": {
    strong: "non prolifération | prolifération | jcpoa | garanties | missiles balistiques | aiea",
    plain: "missiles",
  },
  "chemical-biological-weapons": {
    strong: "armes chimiques | armes biologiques | oiac",
  },
  "conventional-arms": {
    strong: "armes légères | petit calibre | mines antipersonnel | déminage | commerce des armes | armes classiques",
    plain: "armes",
  },
  "autonomous-weapons": {
    strong: "armes autonomes | systèmes d armes létales",
  },
  "outer-space": {
    strong: "espace extra atmosphérique | débris spatiaux",
  },
  "ict-security": {
    strong: "cyber* | cybersécurité | cybercriminalité | cyberespace",
  },
  "artificial-intelligence": {
    strong: "intelligence artificielle",
    plain: "technologies émergentes",
  },
  "digital-cooperation": {
    strong: "fracture numérique | pacte numérique mondial | transformation numérique | numérique | numériques",
    plain: "digital*",
  },
  "information-integrity": {
    strong:
      "désinformation | discours de haine | fausses nouvelles | liberté de la presse | intégrité de l information",
    plain: "médias",
  },
  "international-law": {
    strong:
      "droit international | état de droit | cour internationale de justice | légalité internationale | primauté du droit",
    plain: "traités | convention",
  },
  accountability: {
    strong:
      "impunité | cour pénale internationale | justice transitionnelle | crimes de guerre | crimes contre l humanité | traduits en justice | responsables de ces crimes | réparation*",
    plain: "justice | crimes",
  },
  "human-rights": {
    strong:
      "droits de l homme | droits humains | libertés fondamentales | peine de mort | dignité humaine | droits fondamentaux",
    plain: "libertés | dignité",
  },
  "gender-equality": {
    strong:
      "égalité des sexes | égalité des genres | égalité de genre | autonomisation des femmes | droits des femmes | violences faites aux femmes | égalité entre les femmes et les hommes | femmes et des filles | leadership des femmes",
    plain: "femmes | filles | genre",
  },
  inclusion: {
    strong:
      "jeunesse | jeunes | personnes handicapées | peuples autochtones | racisme | xénophobie | discrimination raciale | droits de l enfant | personnes en situation de handicap | afrodescendants | esclavage | traite négrière",
    plain: "enfants | handicap | inclusi*",
  },
  "democracy-governance": {
    strong:
      "démocratie | démocratique* | bonne gouvernance | élections | ordre constitutionnel | institutions démocratiques | alternance",
    plain: "gouvernance | institutions | réformes",
  },
  "crime-drugs": {
    strong:
      "criminalité transnationale | crime organisé | trafic de drogue | stupéfiants | corruption | blanchiment | traite des êtres humains | flux financiers illicites | drogue* | gangs | criminalité organisée",
    plain: "criminalité | trafic*",
  },
  "migration-refugees": {
    strong: "migration* | migrant* | réfugiés | déplacés | diaspora | migratoire* | asile",
    plain: "retour",
  },
  decolonization: {
    strong:
      "autodétermination | sahara | décolonisation | colonialisme | état palestinien | reconnaissance de l état de palestine | colonial* | mayotte | plan d autonomie",
    plain: "indépendance",
  },
  sovereignty: {
    strong:
      "souveraineté | intégrité territoriale | non ingérence | ingérence* | occupation | embargo | blocus | mesures coercitives | agression | sanctions unilatérales | levée de l embargo | cuba",
    plain: "frontières | souverain*",
  },
  "sustainable-development": {
    strong:
      "développement durable | agenda 2030 | odd | éradication de la pauvreté | programme 2030 | objectifs de développement | lutte contre la pauvreté | réduction de la pauvreté",
    plain: "pauvreté | développement | inégalités",
  },
  "financing-development": {
    strong:
      "financement du développement | dette | aide publique au développement | architecture financière | institutions financières | banques multilatérales | investissement* | architecture financière internationale | allègement de la dette | droits de tirage spéciaux | financements",
    plain: "financement | ressources financières",
  },
  "trade-economy": {
    strong:
      "commerce | croissance économique | emploi* | industrialisation | chaînes d approvisionnement | zone de libre échange | transformation locale | matières premières | intégration économique",
    plain: "économi* | marchés",
  },
  "food-security": {
    strong:
      "sécurité alimentaire | faim | agricultur* | agricole* | insécurité alimentaire | famine | souveraineté alimentaire | nutrition",
    plain: "alimentaire*",
  },
  health: {
    strong: "santé | pandémie* | vaccin* | vih | sida | couverture sanitaire | mpox | covid",
    plain: "sanitaire* | maladie*",
  },
  "education-culture": {
    strong:
      "éducation | culture | patrimoine | dialogue des cultures | sport | dialogue interreligieux | tolérance | francophonie | coexistence",
    plain: "culturel* | écoles | enseignement | religi*",
  },
  "science-technology": {
    strong:
      "transfert de technologie* | innovation* | recherche scientifique | science | transfert de technologies marines",
    plain: "technologi* | scientifique*",
  },
  "countries-special-situations": {
    strong:
      "petits états insulaires | pays les moins avancés | pma | peid | pays en développement sans littoral | pays à revenu intermédiaire | agenda 2063 | petits états | pays africains | développement de l afrique | pays en développement",
    plain: "afrique | insulaire*",
  },
  climate: {
    strong:
      "climat* | changement climatique | changements climatiques | réchauffement | accord de paris | émissions | gaz à effet de serre | cop 29 | cop29 | pertes et préjudices | financement climatique",
    plain: "carbone | adaptation",
  },
  oceans: {
    strong:
      "océan* | droit de la mer | bbnj | haute mer | aires marines | pêche* | économie bleue | marin* | ressources génétiques marines | impact sur l environnement | zones ne relevant pas",
    plain: "mer | maritime*",
  },
  "biodiversity-environment": {
    strong:
      "biodiversité | environnement* | forêt* | désertification | déforestation | pollution* | bassin du congo | écosystème* | plastique*",
    plain: "nature",
  },
  "water-energy": {
    strong:
      "énergie* | eau | énergies renouvelables | transition énergétique | accès à l électricité | assainissement | barrage",
    plain: "énergétique*",
  },
  "disaster-risk": {
    strong: "catastrophe* | catastrophes naturelles | cadre de sendai | inondations | séisme",
    plain: "résilience",
  },
  humanitarian: {
    strong:
      "aide humanitaire | accès humanitaire | assistance humanitaire | crise humanitaire | unrwa | travailleurs humanitaires | acheminement",
    plain: "humanitaire*",
  },
  multilateralism: {
    strong:
      "multilatéralisme | multilatéral* | charte des nations unies | pacte pour l avenir | pacte de l avenir | sommet de l avenir | coopération internationale | gouvernance mondiale | solidarité internationale | système multilatéral | charte",
    plain: "solidarité | nations unies",
  },
  "un-reform": {
    strong:
      "réforme des nations unies | réforme de l onu | revitalisation | réforme de l organisation | réformer l onu",
    plain: "réforme*",
  },
  "regional-cooperation": {
    strong:
      "union africaine | cedeao | organisations régionales | intégration régionale | coopération régionale | union européenne | ceeac | confédération | aes | sahel | g5 sahel | alliance des états du sahel",
    plain: "régional* | sous régional*",
  },
  partnerships: {
    strong: "société civile | secteur privé | partenariat* | coopération sud sud | sud sud | parties prenantes",
    plain: "partenaires",
  },
  "capacity-building": {
    strong: "renforcement des capacités | assistance technique | renforcer les capacités",
    plain: "capacités | formation",
  },
  "confidence-building": {
    strong: "mesures de confiance | transparence | confiance mutuelle",
    plain: "confiance",
  },
};
