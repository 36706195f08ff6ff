// French words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_FR: Partial<Lexicon<ThemeCode>> = {
  "conflict-prevention": {
    strong:
      "prévention des conflits | prévenir les conflits | diplomatie préventive | médiation* | bons offices | règlement pacifique | règlement pacifique des différends | alerte précoce",
    plain: "dialogue | négociation* | prévention | causes profondes",
  },
  "political-settlement": {
    strong:
      "cessez le feu | solution politique | processus de paix | accord* de paix | solution à deux états | processus politique | transition politique | règlement politique | paix juste et durable | règlement négocié | trêve | pourparlers | otages",
    plain: "paix durable | transition | les parties",
  },
  "country-situation": { strong: "situation en | situation au | situation dans", plain: "stabilité | la région" },
  peacekeeping: {
    strong:
      "maintien de la paix | opérations de paix | opération de paix | casques bleus | contingent* | mission des nations unies | missions de paix | renouvellement du mandat | soldats de la paix",
    plain: "mandat | mission | déploiement",
  },
  peacebuilding: {
    strong:
      "consolidation de la paix | pérennisation de la paix | réconciliation | réforme du secteur de la sécurité | désarmement démobilisation | post conflit | relèvement",
    plain: "reconstruction | réintégration | cohésion sociale",
  },
  "protection-of-civilians": {
    strong:
      "protection des civils | protection des populations civiles | populations civiles | droit international humanitaire | responsabilité de protéger | conventions de genève | atrocités de masse | biens de caractère civil",
    plain: "civils | génocide",
  },
  "women-peace-security": {
    strong:
      "femmes et la paix | femmes paix et sécurité | résolution 1325 | violences sexuelles liées aux conflits | participation des femmes | part des femmes | place des femmes",
    plain: "violences sexuelles | femmes",
  },
  "children-armed-conflict": {
    strong:
      "enfants et les conflits armés | enfants soldats | recrutement d enfants | protection de l enfance | écoles sûres | enfants dans les conflits",
    plain: "enfants | écoles",
  },
  "youth-peace-security": { strong: "jeunes et la paix | résolution 2250", plain: "jeunesse | les jeunes" },
  "counter-terrorism": {
    strong:
      "terrorisme | terrorist* | antiterroris* | contre terrorisme | extrémisme violent | radicalisation | daech | boko haram",
    plain: "extrémis*",
  },
  sanctions: {
    strong:
      "sanctions | régime de sanctions | embargo sur les armes | groupe d experts | comité des sanctions | gel des avoirs",
    plain: "embargo",
  },
  "security-council-role": {
    strong:
      "rôle du conseil de sécurité | rôle du conseil | conseil doit | unité du conseil | méthodes de travail | usage du veto | recours au veto | demandons au conseil",
    plain: "le conseil | conseil de sécurité | veto",
  },
  "security-council-reform": {
    strong:
      "réforme du conseil de sécurité | réformer le conseil de sécurité | réforme du conseil | sièges permanents | siège permanent | membres permanents | élargissement du conseil | consensus d ezulwini | représentation de l afrique | abandon du veto",
    plain: "plus représentatif | injustice historique",
  },
  "nuclear-disarmament": {
    strong:
      "désarmement nucléaire | armes nucléaires | interdiction des armes nucléaires | essais nucléaires | désarmement | matières fissiles | exempte d armes nucléaires",
    plain: "nucléaire* | course aux armements",
  },
  "non-proliferation": {
    strong:
      "non prolifération | prolifération | armes de destruction massive | garanties de l aiea | missiles balistiques | programme nucléaire | plan d action global",
    plain: "missile* | aiea",
  },
  "chemical-biological-weapons": {
    strong: "armes chimiques | armes biologiques | interdiction des armes chimiques | oiac",
    plain: "chimique* | biologique*",
  },
  "conventional-arms": {
    strong:
      "armes légères | armes de petit calibre | commerce des armes | mines antipersonnel | armes à sous munitions | armes classiques | déminage | lutte antimines | trafic d armes",
    plain: "armes | munitions",
  },
  "autonomous-weapons": { strong: "armes autonomes | systèmes d armes létaux | robots tueurs" },
  "outer-space": {
    strong: "espace extra atmosphérique | débris spatiaux | course aux armements dans l espace",
    plain: "satellite* | spatial*",
  },
  "ict-security": {
    strong:
      "cybersécurité | cyberattaque* | cyberespace | cyber* | technologies de l information et des communications | sécurité numérique | infrastructures critiques",
    plain: "informatique*",
  },
  "artificial-intelligence": {
    strong: "intelligence artificielle | algorithme* | systèmes d ia",
    plain: "technologies émergentes | ia | machines",
  },
  "digital-cooperation": {
    strong:
      "fracture numérique | pacte numérique mondial | transformation numérique | coopération numérique | économie numérique | connectivité",
    plain: "numérique* | internet",
  },
  "information-integrity": {
    strong:
      "désinformation | discours de haine | discours haineux | intégrité de l information | fausses nouvelles | liberté de la presse | propagande | rumeur*",
    plain: "journalistes | médias | radios",
  },
  "international-law": {
    strong:
      "droit international | état de droit | primauté du droit | cour internationale de justice | avis consultatif | ordre juridique",
    plain: "traité* | convention | juridique* | tribunaux",
  },
  accountability: {
    strong:
      "impunité | justice pénale | cour pénale internationale | justice transitionnelle | rendre des comptes | reddition de comptes | traduits en justice | statut de rome | responsables de ces crimes",
    plain: "crimes | poursuivre | justice",
  },
  "human-rights": {
    strong:
      "droits de l homme | droits humains | libertés fondamentales | liberté d expression | peine de mort | défenseurs des droits | dignité humaine | torture | droit à un environnement",
    plain: "droits | libertés | dignité",
  },
  "gender-equality": {
    strong:
      "égalité des sexes | égalité des genres | égalité entre les femmes et les hommes | autonomisation des femmes | droits des femmes | violences faites aux femmes | femmes et des filles | parité",
    plain: "femmes | filles",
  },
  inclusion: {
    strong:
      "personnes handicapées | personnes âgées | peuples autochtones | minorités | racisme | discrimination raciale | droits de l enfant | xénophobie | inclusion",
    plain: "enfants | jeunes | inclusif* | handicap*",
  },
  "democracy-governance": {
    strong: "démocratie | démocratique* | bonne gouvernance | élections | institutions démocratiques | constitution*",
    plain: "gouvernance | institutions",
  },
  "crime-drugs": {
    strong:
      "criminalité organisée | crime organisé | criminalité transnationale | trafic de drogue* | stupéfiants | corruption | blanchiment | flux financiers illicites | traite des personnes",
    plain: "trafic* | drogue*",
  },
  "migration-refugees": {
    strong:
      "réfugiés | migration* | migrants | personnes déplacées | déplacés | apatrid* | asile | pacte mondial sur les réfugiés",
    plain: "migratoire*",
  },
  decolonization: {
    strong:
      "décolonisation | autodétermination | territoires non autonomes | colonialisme | droit à l autodétermination",
    plain: "colonia*",
  },
  sovereignty: {
    strong:
      "souveraineté | intégrité territoriale | non ingérence | affaires intérieures | mesures coercitives unilatérales | indépendance politique",
    plain: "ingérence* | occupation | embargo",
  },
  "sustainable-development": {
    strong:
      "développement durable | objectifs de développement durable | agenda 2030 | programme 2030 | odd | éradication de la pauvreté",
    plain: "pauvreté | développement",
  },
  "financing-development": {
    strong:
      "financement du développement | dette | aide publique au développement | architecture financière internationale | institutions financières internationales | bretton woods | investissement* | banques de développement",
    plain: "financement* | financ* | créanciers",
  },
  "trade-economy": {
    strong:
      "commerce | commerce international | croissance économique | organisation mondiale du commerce | industrialisation | emploi* | protectionnisme",
    plain: "économie | économique* | marchés",
  },
  "food-security": {
    strong: "sécurité alimentaire | insécurité alimentaire | faim | agriculture | famine | malnutrition | agricole*",
    plain: "alimentaire* | alimentation",
  },
  health: {
    strong:
      "santé | pandémie* | covid 19 | vaccin* | couverture sanitaire universelle | systèmes de santé | sida | paludisme",
    plain: "sanitaire* | maladie* | épidémi*",
  },
  "education-culture": {
    strong:
      "éducation | culture | patrimoine culturel | enseignement | francophonie | multilinguisme | dialogue des civilisations | sport | nos langues | maîtrise du français",
    plain: "scolaris* | culturel* | langue*",
  },
  "science-technology": {
    strong: "transfert de technologie* | science | innovation* | recherche scientifique",
    plain: "technologie* | scientifique* | laboratoires",
  },
  "countries-special-situations": {
    strong:
      "petits états insulaires | petits états insulaires en développement | peid | pays les moins avancés | pays en développement sans littoral | pays à revenu intermédiaire | développement de l afrique | agenda 2063",
    plain: "insulaire* | vulnérabilité",
  },
  climate: {
    strong:
      "changement* climatique* | climat | accord de paris | climatique* | gaz à effet de serre | pertes et préjudices | réchauffement | neutralité carbone | finance climat",
    plain: "adaptation | atténuation | émissions",
  },
  oceans: {
    strong:
      "océan* | droit de la mer | convention des nations unies sur le droit de la mer | haute mer | aire* marine* protégée* | ressources génétiques marines | surpêche | biodiversité marine | bbnj | économie bleue | campagne de pêche",
    plain: "mer | mers | marin* | maritime* | pêche*",
  },
  "biodiversity-environment": {
    strong:
      "biodiversité | environnement | environnement propre | forêt* | désertification | pollution | déforestation | diversité biologique",
    plain: "environnementa* | écosystème* | nature",
  },
  "water-energy": {
    strong:
      "eau potable | accès à l eau | assainissement | transition énergétique | énergies renouvelables | énergie* | ressources en eau",
    plain: "eau | hydraulique",
  },
  "disaster-risk": {
    strong:
      "réduction des risques de catastrophe | cadre de sendai | catastrophes naturelles | résilience | alertes précoces",
    plain: "catastrophe* | cyclone* | séisme*",
  },
  humanitarian: {
    strong:
      "aide humanitaire | accès humanitaire | assistance humanitaire | action humanitaire | travailleurs humanitaires | évacuation médicale",
    plain: "humanitaire*",
  },
  multilateralism: {
    strong:
      "multilatéralisme | charte des nations unies | pacte pour l avenir | coopération internationale | ordre multilatéral | la charte",
    plain: "multilatéra* | charte | solidarité",
  },
  "un-reform": {
    strong:
      "réforme de l onu | réforme des nations unies | revitalisation de l assemblée générale | budget de l organisation | sécurité du personnel | réforme de l organisation | quatre vingtième anniversaire",
    plain: "secrétariat | budget | réforme*",
  },
  "regional-cooperation": {
    strong:
      "union africaine | union européenne | organisations régionales | coopération régionale | intégration régionale | cedeao | organisations sous régionales",
    plain: "régional* | sous région*",
  },
  partnerships: {
    strong: "société civile | secteur privé | partenariat* | coopération sud sud | coopération triangulaire",
    plain: "partenaires",
  },
  "capacity-building": {
    strong: "renforcement des capacités | assistance technique | formation* | renforcer les capacités",
    plain: "capacités | former",
  },
  "confidence-building": {
    strong: "mesures de confiance | transparence | rétablir la confiance",
    plain: "confiance | publié*",
  },
};
