// French words of each type of threat.
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import { OTHER_CLIMATES } from "./other-climates";
import type { Lexicon } from "./weighted-terms";

export const THREATS_FR: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong:
      "conflit* armé* | guerre* | escalade | hostilités | violences | instabilité | insécurité | affrontements | conflits | tensions | groupes armés | embrasement | offensive | guerre civile | conflit* | combats | violence armée | crise sécuritaire | crises sécuritaires | conflits armés | tension | confrontation* | bombardements | frappes aériennes | frappes | déstabilis* | insurrection | cycle de violence | cycles de violence | violences communautaires | conflits intercommunautaires | situation sécuritaire | milices | rébellion | rebelles | bruits de bottes | foyers de tension | affrontement | montée des tensions | escalade militaire | effusion de sang | crise au | crise en | guerre froide",
    plain:
      "instable* | fragilité* | menaces à la paix | troubles | crises | chaos | violence | provocation* | belliqueu* | hostilité",
  },
  "aggression-occupation": {
    strong:
      "agression | occupation | invasion | annexion | colonisation | colonies | intégrité territoriale | territoires occupés | ingérence* | agresseur* | envahi* | territoire occupé | occupé* | occupant* | puissance occupante | implantations | colons | violation de la souveraineté | violations de la souveraineté | violations de l intégrité | guerre d agression | agression russe | guerre de la russie | blocus de gaza | démolitions | troupes étrangères | forces étrangères | ingérences étrangères | intervention militaire | emploi de la force | recours à la force | conquête | annexer | annexé* | expansionnis* | incursion*",
    plain: "souveraineté | mercenaires | séparatis* | sécession* | menace d emploi de la force",
  },
  "unconstitutional-change": {
    strong:
      "coup d état | coups d état | changement anticonstitutionnel | crise politique | crise institutionnelle | changements anticonstitutionnels | putsch* | prise de pouvoir | prise du pouvoir par la force | instabilité politique | impasse politique | vide institutionnel | crise constitutionnelle | coup de force | régression démocratique | recul démocratique | recul de la démocratie | effondrement de l état | faiblesse des institutions | rupture de l ordre constitutionnel | vide politique | crise postélectorale | crise post électorale | dictature*",
    plain: "renvers* | junte* | anarchie | déliquescence | état failli | blocage politique | autoritar*",
  },
  "attacks-on-civilians": {
    strong:
      "massacre* | crimes de guerre | crimes contre l humanité | génocide | populations civiles | attaques contre les civils | victimes civiles | civils | tueries | vies humaines | pertes en vies | attaques indiscriminées | bombardements indiscriminés | nettoyage ethnique | épuration ethnique | atrocités | exactions | châtiment collectif | punition collective | population civile | morts civils | victimes innocentes | innocents | assassinat* | meurtres | carnage | crimes atroces | ciblage des civils | écoles et hôpitaux | infrastructures civiles | femmes et enfants | barbarie | massacrer | tués | tuées | civiles | crimes de masse | prises d otages | otages",
    plain: "morts | tué | mort* | victimes | cruauté | horreur* | perte de vies | hôpitaux | crimes",
  },
  "sexual-violence": {
    strong:
      "violences sexuelles | viol | viols | violences faites aux femmes | violences sexistes | violence sexuelle | violences sexuelles liées aux conflits | violences basées sur le genre | violence à l égard des femmes | violences à l égard des femmes | violences contre les femmes | violence fondée sur le genre | esclavage sexuel | exploitation sexuelle | mariages forcés | féminicides | mutilations génitales | abus sexuels | agressions sexuelles",
  },
  "attacks-on-personnel": {
    strong:
      "travailleurs humanitaires | attaques contre les casques bleus | personnel humanitaire | accès humanitaire | attaques contre le personnel | attaques contre les travailleurs humanitaires | attaques contre la minusma | attaques contre la monusco | personnels humanitaires | casques bleus | soldats de la paix | humanitaires tués | entraves à l accès | entrave à l accès humanitaire | entraves humanitaires | attaques contre les journalistes | assassinat de journalistes | personnel médical | personnel des nations unies | blocage de l aide | obstruction à l aide | convois humanitaires | personnel soignant",
    plain: "journalistes | humanitaires | convoi* | restrictions à l accès | aide humanitaire",
  },
  "child-recruitment": {
    strong:
      "enfants soldats | recrutement d enfants | enfants tués | recrutement des enfants | enlèvements d enfants | enlèvement d enfants | violations graves contre les enfants | violations graves commises contre les enfants | attaques contre les écoles | utilisation d enfants | exploitation des enfants | enfants mutilés | enfants victimes | violences contre les enfants | enfants recrutés",
    plain: "enfants sont | enfants ont | écoles | enlèvement* | orphelin* | mineurs",
  },
  terrorism: {
    strong:
      "terroris* | boko haram | djihadis* | daech | nébuleuse terroriste | attentat* | actes terroristes | al qaida | al qaeda | état islamique | groupes terroristes | al chabab | shebab* | aqmi | attaques terroristes | kamikaze* | terreur | combattants terroristes | financement du terrorisme | narcoterrorisme | hezbollah | hamas | adf | lra | prises d otages",
    plain: "talibans | djihad* | isis",
  },
  "violent-extremism": {
    strong:
      "extrémisme* | radicalisation | fanatisme | extrémis* violent* | intégrisme* | radicalis* | intégriste* | incitation à la violence | fondamentalisme* | néonazi* | incitation à la haine | idéologies de haine | obscurantis* | fanatique*",
    plain: "radical* | sectaris* | sectaire* | haineu*",
  },
  "nuclear-weapons-risk": {
    strong:
      "armes nucléaires | course aux armements | menace nucléaire | arsenaux | dépenses militaires | arme nucléaire | guerre nucléaire | prolifération des armements | modernisation des arsenaux | chantage nucléaire | rhétorique nucléaire | risque nucléaire | risques nucléaires | conflit nucléaire | catastrophe nucléaire | menaces nucléaires | surarmement | militarisation | réarmement | essais nucléaires | essai nucléaire | arsenaux nucléaires | course à l armement",
    plain: "dissuasion | nucléaire* | armements | bombe* | apocalypse | anéantissement",
  },
  "wmd-proliferation": {
    strong:
      "armes de destruction massive | prolifération nucléaire | missiles balistiques | programme nucléaire | prolifération des armes de destruction massive | programmes nucléaires | prolifération des armes nucléaires | tirs de missiles | essais de missiles | missile balistique | programme balistique | enrichissement | crises de prolifération | risques de prolifération | prolifération des missiles | uranium | essai balistique | destruction massive | tir de missile",
    plain: "prolifération | missiles | missile | balistique* | programme nucléaire iranien | corée du nord",
  },
  "chemical-biological-attack": {
    strong:
      "armes chimiques | armes biologiques | arme chimique | attaque* chimique* | emploi d armes chimiques | usage d armes chimiques | gaz sarin | sarin | chlore | agent neurotoxique | novitchok | armes bactériologiques | utilisation d armes chimiques | bioterrorisme",
    plain: "chimique* | gaz toxique* | empoison*",
  },
  "illicit-arms": {
    strong:
      "armes légères | trafic d armes | circulation des armes | prolifération des armes | drones | trafic illicite d armes | prolifération des armes légères | armes de petit calibre | flux d armes | flux illicites d armes | circulation illicite | armes illicites | livraisons d armes | violations de l embargo sur les armes | dissémination des armes | prolifération d armes | armes à feu | trafic des armes | transferts illicites",
    plain: "armes | armement | embargo sur les armes",
  },
  "explosive-hazards": {
    strong:
      "mines antipersonnel | engins explosifs | mines terrestres | mines | restes explosifs | engins explosifs improvisés | munitions non explosées | sous munitions | armes explosives | bombes à sous munitions | engins non explosés",
  },
  "autonomous-weapons-risk": {
    strong:
      "armes autonomes | armes létales autonomes | robots tueurs | systèmes d armes autonomes | intelligence artificielle dans le domaine militaire",
  },
  "space-threats": {
    strong:
      "débris spatiaux | militarisation de l espace | arsenalisation de l espace | course aux armements dans l espace | armes antisatellites | armes dans l espace",
    plain: "espace extra atmosphérique | antisatellite*",
  },
  "cyber-critical-infrastructure": {
    strong:
      "attaques contre les infrastructures critiques | attaques contre des infrastructures | infrastructures critiques | cyberattaques contre",
    plain: "sabotage* | infrastructures énergétiques",
  },
  "cyber-state-sponsored": {
    strong:
      "cyberattaques étatiques | cyberopérations | soutenus par des états | attaques hybrides | menaces hybrides | guerre hybride | guerre informationnelle",
  },
  ransomware: { strong: "rançongiciel* | logiciels de rançon | demandes de rançon | rançonnage", plain: "rançon*" },
  "cryptocurrency-theft": {
    strong: "vol de cryptomonnaies | vols de cryptomonnaies | cryptomonnaies volées | vols de cryptoactifs",
    plain: "cryptomonnaie* | cryptoacti* | actifs virtuels",
  },
  spyware: {
    strong: "logiciels espions | logiciel espion | outils d intrusion | capacités d intrusion",
    plain: "surveillance | intrusion*",
  },
  "data-theft": {
    strong:
      "espionnage | vol de données | vol d informations | informations sensibles | données volées | cyberespionnage",
    plain: "données personnelles | vie privée | écoutes",
  },
  "election-interference": {
    strong:
      "ingérence électorale | ingérences électorales | ingérence dans les élections | ingérence dans les processus électoraux | manipulation des élections | ingérences étrangères dans nos élections",
    plain: "processus démocratiques | processus électora* | influence étrangère",
  },
  cybercrime: {
    strong:
      "cybercriminalité | cyberattaque* | cybermenace* | cybercrime* | attaques informatiques | cyberterrorisme | piratage* | malveillance informatique | activités cyber malveillantes | utilisation malveillante des technologies | menaces cyber | cyberguerre | menaces numériques",
    plain: "cyber* | numérique | informatique*",
  },
  disinformation: {
    strong:
      "désinformation | discours de haine | fausses informations | propagande | mésinformation | infox | fausses nouvelles | manipulation de l information | manipulations de l information | discours haineux | incitation à la haine | mensonge* | guerre de l information | fausses rumeurs | haine en ligne | campagnes de désinformation",
    plain: "manipul* | réseaux sociaux | théories du complot | rumeurs | rhétorique | calomni*",
  },
  "ai-misuse": {
    strong:
      "intelligence artificielle | fracture numérique | fossé numérique | risques de l intelligence artificielle | hypertrucage* | nouvelles technologies | algorithmes | technologies émergentes | dérives de l intelligence artificielle",
    plain: "ia | technologies | révolution technologique | fracture technologique",
  },
  "organized-crime": {
    strong:
      "crime organisé | criminalité | trafic de drogue | stupéfiants | gangs | narcotrafic | criminalité transnationale | grand banditisme | enlèvements | criminalité organisée | trafic de drogue* | narcotrafi* | trafics | bandes armées | trafic de stupéfiants | drogue | drogues | banditisme | réseaux criminels | trafics illicites | groupes criminels | trafic illicite | crime transfrontalier | criminalité transfrontalière | vols de bétail | cartels | braconnage",
    plain: "crime | criminel* | trafiquants | trafic* | contrebande | mafia* | pillage*",
  },
  "human-trafficking": {
    strong:
      "traite des êtres humains | traite des personnes | trafic d êtres humains | trafic de migrants | passeurs | esclavage moderne | traite d êtres humains | trafiquants d êtres humains | travail forcé | traite",
    plain: "esclav* | trafiquants",
  },
  "maritime-insecurity": {
    strong:
      "piraterie | insécurité maritime | pirates | attaques contre les navires | attaques contre des navires | attaques houthies | mer rouge | vols à main armée en mer | criminalité maritime | liberté de navigation | brigandage",
    plain: "maritime* | navires | golfe de guinée | mer noire | mer de chine | navigation",
  },
  "illicit-finance": {
    strong:
      "corruption | blanchiment | flux financiers illicites | pillage | exploitation illégale | pillage des ressources | détournement* | évasion fiscale | paradis fiscaux | biens mal acquis | fuite des capitaux | exploitation illégale des ressources naturelles | exploitation illicite",
    plain: "corromp* | fraude* | avoirs volés | fuite de capitaux",
  },
  "sanctions-evasion": {
    strong:
      "contournement des sanctions | violation des sanctions | violations des sanctions | violations de l embargo | violation de l embargo | non respect des résolutions | violation des résolutions du conseil | contourne* les sanctions",
    plain: "contourn* | violation des résolutions",
  },
  "human-rights-violations": {
    strong:
      "violations des droits de l homme | violations des droits | répression | torture | impunité | arbitraire* | violations des droits humains | atteintes aux droits | détention arbitraire | arrestations arbitraires | disparitions forcées | exécutions sommaires | oppression | persécution* | prisonniers politiques | peine de mort | violation des droits de l homme | violations massives | exécutions extrajudiciaires | détentions arbitraires | abus | violations graves | traitements inhumains | restrictions aux libertés",
    plain:
      "réprim* | détenu* | emprisonn* | oppress* | tyrann* | censure | droits bafoués | bafou* | privé* de leurs droits | brutalité*",
  },
  "discrimination-hate": {
    strong:
      "racisme | xénophobie | discrimination* | islamophobie | antisémitisme | intolérance | haine | xénophobi* | islamophobi* | antisémit* | apartheid | exclusion | inégalités entre les sexes | inégalité entre les sexes | suprémac* | ségrégation | sexisme | homophobie | discrimination raciale | misogyn* | marginalisation",
    plain: "stigmatis* | préjugé* | racist* | haineux | minorités | inégalités femmes hommes | profanation",
  },
  "forced-displacement": {
    strong:
      "réfugiés | déplacés | déplacement* forcé* | migration irrégulière | migration clandestine | exode | déplacements de population | déplacé* | réfugié* | déplacements forcés | déplacement de populations | crise migratoire | migrations irrégulières | migrants | flux migratoires | fui | fuient | fuir | déracin* | millions de réfugiés | personnes déplacées | immigration clandestine | expuls* | déplacements massifs | immigration illégale",
    plain: "migra* | exil* | naufrages | apatrid*",
  },
  "humanitarian-crisis": {
    strong:
      "crise humanitaire | situation humanitaire | catastrophe humanitaire | souffrances | drame humanitaire | tragédie humanitaire | besoins humanitaires | crises humanitaires | urgence humanitaire | souffrance | détresse | manque d eau | pénurie* | effondrement des services | siège | conditions de vie | souffrances humaines | drame | désastre humanitaire",
    plain: "humanitaire* | désespoir | souffr* | dénuement | tragédie*",
  },
  "food-insecurity": {
    strong:
      "faim | famine | insécurité alimentaire | crise alimentaire | malnutrition | famine* | crises alimentaires | prix alimentaires | prix des denrées | sous alimentation | pénurie alimentaire | pénuries alimentaires | affam* | flambée des prix | sous aliment* | dénutrition | insécurité nutritionnelle",
    plain: "aliment* | céréales | engrais | récoltes",
  },
  "health-emergencies": {
    strong:
      "pandémie* | épidémie* | covid | mpox | paludisme | maladies | sida | virus | crise sanitaire | pandémi* | covid* | épidémi* | ebola | vih | coronavirus | choléra | crises sanitaires | résistance aux antimicrobiens | antimicrobienne | tuberculose | mortalité | maladies non transmissibles | urgence sanitaire | urgences sanitaires | systèmes de santé",
    plain: "maladie | vaccin* | sanitaire* | fléau du sida | santé",
  },
  "poverty-inequality": {
    strong:
      "pauvreté | inégalités | chômage | injustice* | fracture | précarité | misère | sous développement | extrême pauvreté | inégalité* | fossé entre | écart entre | exclusion sociale | fracture sociale | analphabétisme | disparités | déséquilibres | pauvres | inéquit* | écarts de développement | marginalisation | injustice sociale | chômage des jeunes",
    plain:
      "inégal* | précair* | retard* | fossé* | écart* | démun* | laissés pour compte | odd | objectifs de développement | fracture nord sud",
  },
  "debt-economic-shock": {
    strong:
      "dette | inflation | crise économique | crise financière | crises économiques | endettement | flambée des prix | protectionnisme | surendettement | crises financières | récession | chocs économiques | volatilité des prix | hausse des prix | chocs extérieurs | cours des matières premières | ralentissement économique | crise énergétique | crise de la dette | crise économique et financière | guerre commerciale | guerres commerciales | droits de douane | prix du pétrole | détérioration des termes de l échange | fardeau de la dette | poids de la dette | subventions agricoles | baisse de l aide | marasme",
    plain: "économique* | financière* | chocs | économie mondiale | prix | subventions | turbulences | spéculation",
  },
  "climate-change": {
    strong:
      "changement climatique | changements climatiques | réchauffement | dérèglement climatique | crise climatique | effets du climat | climatique* | réchauffement climatique | dérèglements climatiques | urgence climatique | climat | effet de serre | phénomènes extrêmes | phénomènes météorologiques | bouleversements climatiques | aléas climatiques | changements climatique",
    plain: "émissions | température* | canicul* | fonte des glaciers | désertification",
    other: OTHER_CLIMATES.fr,
  },
  "sea-level-rise": {
    strong:
      "élévation du niveau de la mer | montée des eaux | montée du niveau | niveau des mers | élévation du niveau des mers | érosion côtière | niveau de la mer | niveau des océans | submersion | submerg* | hausse du niveau",
    plain: "disparition des îles | engloutis* | côtier* | côtière* | atoll*",
  },
  "natural-disasters": {
    strong:
      "catastrophes naturelles | inondations | sécheresse* | séisme* | cyclone* | tremblement de terre | ouragan* | inondation* | tremblement* de terre | tempête* | incendies | catastrophe naturelle | tsunami | criquets | éruption* | glissements de terrain | catastrophes | feux de forêt | pluies torrentielles | désastres naturels",
    plain: "pluies | intempéries | calamités | typhon*",
  },
  "environmental-degradation": {
    strong:
      "déforestation | désertification | pollution* | perte de biodiversité | érosion | dégradation de l environnement | dégradation des terres | appauvrissement de la biodiversité | érosion de la biodiversité | pollution plastique | surpêche | dégradation des sols | acidification | pêche illicite | pêche illégale | extinction | destruction de la nature | appauvrissement de la diversité | dégradation* | plastique* | effondrement de la biodiversité | disparition des espèces | surexploitation | menace* sur la biodiversité",
    plain:
      "environnement* | biodiversité | forêts | écosystèmes | espèces | contamin* | toxiques | nature | écologique*",
  },
  "resource-scarcity": {
    strong:
      "stress hydrique | pénurie d eau | rareté | exploitation illégale des ressources | pillage des ressources | rareté de l eau | manque d eau | rareté des ressources | exploitation illicite des ressources | crise énergétique | insécurité énergétique | épuisement des ressources | raréfaction | ressources naturelles | assèchement | tarissement | lac tchad | accès à l eau | prix de l énergie",
    plain: "eau | énergie | minerais | énergétique* | ressources",
  },
  "nuclear-safety": {
    strong:
      "accident nucléaire | centrale nucléaire | zaporijj* | tchernobyl | sûreté nucléaire | fukushima | sécurité nucléaire | matières nucléaires | radioactiv* | centrales nucléaires | déchets nucléaires",
  },
  "multilateralism-erosion": {
    strong:
      "violation du droit international | violations du droit international | crise du multilatéralisme | unilatéralisme | deux poids deux mesures | inaction | violation de la charte | méfiance | perte de confiance | fragmentation | érosion | impuissance | paralysie | remise en cause | deux poids et deux mesures | double standard* | paralysie du conseil | érosion du multilatéralisme | remise en cause du droit | remise en cause de l ordre | défiance | crise de confiance | violations de la charte | mépris du droit | loi du plus fort | inaction du conseil | blocage du conseil | polarisation | repli sur soi | égoïsme* | nationalisme* | affaiblissement du multilatéralisme | rapports de force | fracture* | divisions | politique du fait accompli | logique de blocs | ordre international | attaques contre le multilatéralisme | recours abusif au veto | contestation du multilatéralisme | non respect du droit",
    plain:
      "multilatéralisme | unilatéral* | veto | droit international | crédibilité | violation flagrante | violations flagrantes | blocage* | bafou* | inefficacité | affaibli* | mépris | échec* | silence | loi de la jungle | hégémoni* | géopolitique* | populis* | sélectivité | ordre mondial",
  },
  "coercive-measures": {
    strong:
      "embargo | blocus | sanctions | mesures coercitives | mesures coercitives unilatérales | sanctions unilatérales | sanctions économiques | coercition économique | sanctions injustes | sanctions illégales | étranglement économique | mesures unilatérales | guerre économique | embargo économique",
    plain: "coerciti* | chantage | pressions économiques | étrangl*",
  },
  colonialism: {
    strong:
      "colonialisme | colonial* | néocolonial* | esclavage | apartheid | impérialis* | néocolonialisme | néo colonialisme | domination étrangère | traite négrière | colonis* | domination coloniale | joug colonial | droit à l autodétermination | hégémonisme",
    plain: "autodétermination | domination | oppression",
  },
  "un-resources": {
    strong:
      "manque de ressources | crise de liquidité* | crise de liquidités | crise de liquidité | arriérés | sous financement | crise financière de l onu | déficit de financement | financement insuffisant | coupes budgétaires | réductions budgétaires | manque de moyens | insuffisance des ressources | ressources insuffisantes | manque de financement | difficultés financières de l organisation | bureaucrati*",
    plain: "contributions | budget* | financements | moyens limités | duplication",
  },
};
