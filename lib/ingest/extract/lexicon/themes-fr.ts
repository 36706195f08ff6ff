// French words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import { OTHER_CLIMATES } from "./other-climates";
import type { Lexicon } from "./weighted-terms";

export const THEMES_FR: Partial<Lexicon<ThemeCode>> = {
  "conflict-prevention": {
    strong:
      "prévention des conflits | médiation | diplomatie préventive | bons offices | règlement pacifique | résolution pacifique | prévenir les conflits | règlement pacifique des différends | règlement des différends | résolution des conflits | règlement des conflits | prévention et règlement des conflits | désescalade | retenue | dialogue et la négociation | dialogue et de la négociation | diplomatie de la paix | culture de la prévention | envoyé spécial | médiateur* | médiatrice* | mesures de confiance entre | apaisement",
    plain:
      "dialogue | diplomatie | prévention | négociation* | alerte précoce | prévenir | préventi* | négocier | moyens pacifiques | causes profondes | dialogue politique | apaiser | concertation | retour au dialogue",
  },
  "political-settlement": {
    strong:
      "cessez le feu | solution politique | règlement politique | processus de paix | accord de paix | solution à deux états | solution des deux états | transition politique | cessation des hostilités | processus politique | paix durable | paix juste | libération des otages | feuille de route | solution négociée | fin de la guerre | fin à la guerre | mettre fin à la guerre | mettre fin au conflit | pourparlers de paix | pourparlers | trêve | accord politique | accord global | accords de minsk | accord d alger | accords d abraham | initiative de paix arabe | initiative arabe de paix | paix globale | paix juste et durable | solution durable | solution juste | règlement du conflit | règlement de la question | règlement définitif | reprise des négociations | table des négociations | arrêt des combats | arrêt des hostilités | fin des hostilités | fin du conflit | résolution du conflit | libération de tous les otages | gouvernement de transition | gouvernement d union nationale | deux états vivant côte à côte | statut final | plan d autonomie | question palestinienne | question de palestine | frontières de 1967",
    plain:
      "transition | négociations de paix | otages | parties | règlement | négociations | accord | faire taire les armes | élections | transition inclusive | dialogue inclusif | dialogue national",
  },
  "country-situation": {
    strong: "situation en | situation au | situation dans | situation à",
    plain:
      "palestinien* | haïti* | libye* | mali* | soudan* | ukraine | gaza | syrie | liban | palestine | proche orient | moyen orient | sahel | afghan* | somali* | congo* | rdc | république démocratique du congo | centrafrique | centrafricain* | ukrainien* | israélien* | israël | syrien* | libanais* | yémen* | iran* | irak* | cuba* | venezuela* | myanmar | kosovo | burkina | niger | tchad | soudanais* | éthiop* | rohingya* | grands lacs | corne de l afrique | région",
  },
  peacekeeping: {
    strong:
      "maintien de la paix | opérations de paix | casques bleus | monusco | minusma | minusca | missions de paix | force conjointe | mission multinationale | mission des nations unies | opération de paix | opérations de maintien | force de maintien | soldats de la paix | gardiens de la paix | casque bleu | force des nations unies | pays contributeurs de troupes | contributeurs de troupes | missions politiques spéciales | mission politique | mandat de la mission | renouvellement du mandat | prorogation du mandat | retrait de la mission | retrait de la monusco | finul | minujusth | minustah | minuss | minuad | onuci | binuh | amisom | g5 sahel | force du g5 | force multinationale | mission multinationale d appui | appui à la sécurité | opérations de soutien à la paix | action pour le maintien de la paix | police des nations unies | stratégie de sortie",
    plain:
      "mandat | troupes | contingents | mandats | mission | missions | déploiement | contingent | force d interposition | retrait | troupe",
  },
  peacebuilding: {
    strong:
      "consolidation de la paix | réconciliation | pérennisation de la paix | désarmement démobilisation | réforme du secteur de la sécurité | réinsertion | désarmement la démobilisation | démobilisation | réconciliation nationale | unité nationale | stabilisation | stabilité durable | relèvement | commission de consolidation | fonds pour la consolidation | réforme du secteur | après conflit | post conflit | sortie de crise | vivre ensemble | paix et la réconciliation | réintégration | retour de l autorité de l état | restauration de l autorité | concorde nationale | pardon",
    plain:
      "reconstruction | cohésion sociale | consolider la paix | cohésion nationale | consolidation | stabilité | paix durable",
  },
  "protection-of-civilians": {
    strong:
      "protection des civils | droit international humanitaire | populations civiles | responsabilité de protéger | droit humanitaire | conventions de genève | protéger les civils | protection des populations | protéger les populations | protection des enfants | population civile | victimes civiles | infrastructures civiles | biens civils | personnel médical | hôpitaux | atrocités | crimes atroces | prévention du génocide | droit humanitaire international | lois de la guerre | armes explosives dans les zones peuplées | respect du droit humanitaire",
    plain: "civils | civil | génocide | hôpital | protection",
  },
  "women-peace-security": {
    strong:
      "femmes paix et sécurité | femmes la paix et la sécurité | résolution 1325 | participation pleine | femmes dans les processus | femmes aux processus de paix | participation des femmes aux | femmes à la paix | participation pleine égale | violences sexuelles liées aux conflits | violences sexuelles en période de conflit | violence sexuelle liée aux conflits | agenda femmes | rôle des femmes dans | femmes dans la paix | participation politique des femmes | femmes médiatrices | 1325 | casques bleus femmes",
    plain: "participation des femmes | violences sexuelles | femmes dans les | rôle des femmes | femmes",
  },
  "children-armed-conflict": {
    strong:
      "enfants soldats | enfants dans les conflits | enfants et les conflits | enfants et conflits | enfants touchés par les conflits | recrutement d enfants | recrutement des enfants | protection de l enfance | protection des enfants | violations graves contre les enfants | attaques contre les écoles | sécurité dans les écoles | principes de paris | principes de vancouver | enfants associés",
    plain: "écoles | enfants",
  },
  "youth-peace-security": {
    strong:
      "jeunesse paix et sécurité | jeunes la paix | résolution 2250 | jeunes paix et sécurité | jeunes dans les processus de paix | 2250 | jeunes et la paix | jeunesse et la paix",
    plain: "jeunes | jeunesse | participation des jeunes",
  },
  "counter-terrorism": {
    strong:
      "lutte contre le terrorisme | terroris* | extrémisme violent | djihadis* | antiterroris* | daech | boko haram | lutte antiterroriste | lutte contre l extrémisme | prévention de l extrémisme | financement du terrorisme | combattants terroristes étrangers | combattre le terrorisme | contre terrorisme | radicalisation | déradicalisation | al qaida | état islamique | al chabab | al shabaab | coalition internationale contre daech | aqmi",
    plain: "extrémisme | extrémis* | terreur | groupes armés terroristes | sécurité collective",
  },
  sanctions: {
    strong:
      "régime de sanctions | comité des sanctions | embargo sur les armes | levée des sanctions | groupe d experts | sanctions | régimes de sanctions | embargo | mesures de sanctions | gel des avoirs | interdiction de voyager | exemptions humanitaires | exemption humanitaire | sanctions ciblées | sanctions du conseil | levée de l embargo | liste des sanctions | comité 1267 | comité 1718",
    plain: "embargos | médiateur du comité | gel",
  },
  "security-council-role": {
    strong:
      "conseil doit | conseil de sécurité doit | droit de veto | usage du veto | unité du conseil | rôle du conseil | conseil devrait | conseil de sécurité devrait | notre conseil | responsabilité du conseil | méthodes de travail | recours au veto | utilisation du veto | unité du conseil de sécurité | responsabilité première | responsabilité principale du maintien | code de conduite | le conseil reste | crédibilité du conseil | appelle le conseil | membres du conseil | résolutions du conseil | action du conseil | autorité du conseil | le conseil peut | suspension du veto | encadrement du veto | chapitre vii",
    plain: "conseil de sécurité | veto | conseil | membres permanents | saisi de la question",
  },
  "security-council-reform": {
    strong:
      "réforme du conseil | réforme du conseil de sécurité | sièges permanents | siège permanent | ezulwini | consensus d ezulwini | injustice historique | membres permanents | deux sièges | élargissement du conseil | réformer le conseil | conseil de sécurité réformé | conseil plus représentatif | élargissement des deux catégories | représentation de l afrique | représentation équitable | sièges de membres permanents | déclaration de syrte | position africaine commune | position commune africaine | négociations intergouvernementales | composition du conseil | conseil de sécurité élargi | nouveaux membres permanents | catégories de membres | démocratisation du conseil | membre permanent",
    plain:
      "représentati* | représentation | réforme* | élargi | élargissement | réformer | afrique au conseil | représentatif | représentative",
  },
  "nuclear-disarmament": {
    strong:
      "désarmement nucléaire | armes nucléaires | tice | interdiction des armes nucléaires | désarmement | tian | essais nucléaires | élimination des armes nucléaires | monde sans armes nucléaires | zone exempte d armes nucléaires | exempte d armes nucléaires | interdiction complète des essais | essai nucléaire | arsenaux nucléaires | arsenal nucléaire | matières fissiles | puissances nucléaires | états dotés | article vi | conférence du désarmement | désarmement général et complet | réduction des risques nucléaires | garanties de sécurité négatives | new start | tnp | dissuasion nucléaire",
    plain: "nucléaire* | maîtrise des armements | course aux armements | arme nucléaire | dénucléaris* | armements",
  },
  "non-proliferation": {
    strong:
      "non prolifération | prolifération | jcpoa | garanties | missiles balistiques | aiea | tnp | traité sur la non prolifération | agence internationale de l énergie atomique | plan d action global commun | programme nucléaire | programmes nucléaires | armes de destruction massive | résolution 1540 | résolution 2231 | essais de missiles | tirs de missiles | contrôle des exportations | régime de non prolifération | dénucléarisation | abandon complet vérifiable et irréversible | protocole additionnel | programme balistique | accord de vienne | accord nucléaire | vecteurs",
    plain: "missiles | balistique* | proliférant* | missile | corée du nord | rpdc | iran",
  },
  "chemical-biological-weapons": {
    strong:
      "armes chimiques | armes biologiques | oiac | arme chimique | arme biologique | convention sur les armes chimiques | convention sur l interdiction des armes chimiques | convention sur les armes biologiques | organisation pour l interdiction des armes chimiques | attaque* chimique* | agents chimiques | toxines | gaz sarin | emploi d armes chimiques | usage d armes chimiques | armes à toxines",
    plain: "chimique* | biologique* | chlore",
  },
  "conventional-arms": {
    strong:
      "armes légères | petit calibre | mines antipersonnel | déminage | commerce des armes | armes classiques | armes de petit calibre | armes légères et de petit calibre | trafic d armes | trafic illicite des armes | traité sur le commerce des armes | mines terrestres | munitions | armes à sous munitions | bombes à sous munitions | engins explosifs improvisés | armes explosives | convention d ottawa | convention d oslo | lutte antimines | circulation des armes | transferts d armes | circulation illicite des armes | armes à feu | restes explosifs de guerre | armement conventionnel | armes conventionnelles",
    plain: "armes | mines | armement | arme",
  },
  "autonomous-weapons": {
    strong:
      "armes autonomes | systèmes d armes létales | armes létales autonomes | systèmes d armes autonomes | robots tueurs | intelligence artificielle dans le domaine militaire | intelligence artificielle militaire | létales autonomes",
  },
  "outer-space": {
    strong:
      "espace extra atmosphérique | débris spatiaux | course aux armements dans l espace | sécurité spatiale | activités spatiales | utilisations pacifiques de l espace | arsenalisation de l espace | militarisation de l espace | exploration spatiale",
    plain: "satellite* | spatial | spatiale | spatiales | l espace",
  },
  "ict-security": {
    strong:
      "cyber* | cybersécurité | cybercriminalité | cyberespace | cyberattaques | technologies de l information et des communications | technologies de l information et de la communication | tic | comportement responsable des états | groupe de travail à composition non limitée sur la sécurité | convention de budapest | cyberdéfense | sécurité numérique | sécurité informatique | rançongiciel* | infrastructures critiques",
    plain: "informatique* | numérique malveillant* | espace numérique | malveillant*",
  },
  "artificial-intelligence": {
    strong:
      "intelligence artificielle | ia | gouvernance de l intelligence artificielle | gouvernance de l ia | algorithm* | systèmes d intelligence artificielle",
    plain: "technologies émergentes | nouvelles technologies | technologies nouvelles",
  },
  "digital-cooperation": {
    strong:
      "fracture numérique | pacte numérique mondial | transformation numérique | numérique | numériques | pacte numérique | fossé numérique | coopération numérique | transition numérique | économie numérique | inclusion numérique | infrastructures numériques | gouvernance de l internet | connectivité | technologies numériques | société de l information | accès à l internet | révolution numérique | solidarité numérique",
    plain: "digital* | internet | numérisation | haut débit | digitalisation",
  },
  "information-integrity": {
    strong:
      "désinformation | discours de haine | fausses nouvelles | liberté de la presse | intégrité de l information | manipulation de l information | liberté des médias | sécurité des journalistes | protection des journalistes | propagande | désinformations | mésinformation | réseaux sociaux | incitation à la haine | fausses informations | discours haineux | information fiable",
    plain: "médias | journalistes | presse | plateformes",
  },
  "international-law": {
    strong:
      "droit international | état de droit | cour internationale de justice | légalité internationale | primauté du droit | droit international humanitaire | principes du droit international | normes du droit international | respect du droit | règles du droit international | règle de droit | ordre juridique | obligations internationales | obligations juridiques | ordre international fondé | fondé sur des règles | fondé sur le droit | force du droit | avis consultatif | cij | commission du droit international | résolutions du conseil de sécurité | résolutions pertinentes | résolutions des nations unies | dispositions de la convention | droit des traités | instruments juridiques | convention de vienne | normes internationales",
    plain: "traités | convention | juridique* | traité | ratifi* | résolutions | résolution | conventions | droit",
  },
  accountability: {
    strong:
      "impunité | cour pénale internationale | justice transitionnelle | crimes de guerre | crimes contre l humanité | traduits en justice | responsables de ces crimes | réparation* | lutte contre l impunité | cpi | statut de rome | tribunal spécial | tribunal pénal | tribunaux pénaux | tribunal international | justice internationale | rendre compte | rendre des comptes | rendent compte | rendent des comptes | répondre de leurs actes | répondre de leurs crimes | traduire en justice | traduits devant | traduire devant | poursuites | poursuivi* | auteurs de | auteurs des | enquête* | commission d enquête | mécanisme d enquête | redevabilité | justice pénale | établissement des responsabilités | obligation de rendre | cour spéciale | sanctionnés",
    plain: "justice | crimes | juger | jugés | jugement | victimes | responsables | responsabilité | juridictions",
  },
  "human-rights": {
    strong:
      "droits de l homme | droits humains | libertés fondamentales | peine de mort | dignité humaine | droits fondamentaux | conseil des droits de l homme | déclaration universelle | libertés publiques | défenseurs des droits | espace civique | droits et libertés | droits civils et politiques | droits économiques sociaux | abolition de la peine | torture | détention arbitraire | prisonniers politiques | haut commissaire aux droits | liberté d expression | liberté de religion | examen périodique | droit au développement | droits de la personne | abolition universelle | dignité de la personne | liberté de conscience",
    plain: "libertés | dignité | violations | droits | répression | dignes | liberté",
  },
  "gender-equality": {
    strong:
      "égalité des sexes | égalité des genres | égalité de genre | autonomisation des femmes | droits des femmes | violences faites aux femmes | égalité entre les femmes et les hommes | femmes et des filles | leadership des femmes | égalité femmes hommes | égalité hommes femmes | égalité entre les hommes et les femmes | parité | émancipation des femmes | émancipation de la femme | promotion de la femme | promotion des femmes | droits de la femme | droits des femmes et des filles | violences à l égard des femmes | violence à l égard des femmes | violences contre les femmes | violence fondée sur le genre | violences basées sur le genre | femmes et les filles | femmes et filles | santé sexuelle | éducation des filles | scolarisation des filles | diplomatie féministe | discrimination à l égard des femmes | condition de la femme | beijing | autonomisation de la femme | inégalités entre les sexes | équité de genre",
    plain: "femmes | filles | genre | femme | égalité | fille | sexisme",
  },
  inclusion: {
    strong:
      "jeunesse | jeunes | personnes handicapées | peuples autochtones | racisme | xénophobie | discrimination raciale | droits de l enfant | personnes en situation de handicap | afrodescendants | esclavage | traite négrière | handicap | personnes âgées | populations autochtones | autochtones | minorités | antisémitisme | islamophobie | droits des enfants | ascendance africaine | réparations | apartheid | lgbt* | groupes vulnérables | personnes vulnérables | convention relative aux droits de l enfant | roms | albinisme | savoirs traditionnels | orientation sexuelle",
    plain:
      "enfants | inclusi* | intolérance | discrimination* | marginalis* | inclusion | inclusif | inclusive | vulnérables",
  },
  "democracy-governance": {
    strong:
      "démocratie | démocratique* | bonne gouvernance | élections | ordre constitutionnel | institutions démocratiques | alternance | démocrati* | élections libres | processus électoral | constitution | électora* | institutions de l état | renforcement des institutions | institutions nationales | décentralisation | parlement | état de droit démocratique | retour à l ordre constitutionnel | élections présidentielles | scrutin",
    plain: "gouvernance | institutions | réformes | réformes politiques | suffrage",
  },
  "crime-drugs": {
    strong:
      "criminalité transnationale | crime organisé | trafic de drogue | stupéfiants | corruption | blanchiment | traite des êtres humains | flux financiers illicites | drogue* | gangs | criminalité organisée | criminalité transfrontalière | trafic de drogues | trafic de stupéfiants | narcotrafi* | traite des personnes | trafic d êtres humains | contrebande | drogue | drogues | piraterie | trafics | trafic illicite | trafics illicites | bandes armées | braconnage | trafiquants | banditisme | réseaux criminels",
    plain: "criminalité | trafic* | crime | criminel* | illicite* | trafic",
  },
  "migration-refugees": {
    strong:
      "migration* | migrant* | réfugiés | déplacés | diaspora | migratoire* | asile | migra* | réfugié* | déplacés internes | personnes déplacées | demandeurs d asile | apatrid* | pacte mondial pour des migrations | pacte mondial sur les migrations | pacte de marrakech | pacte sur les réfugiés | retour des réfugiés | communautés d accueil | pays d accueil | hcr | unrwa | rapatriement | retour volontaire",
    plain: "retour | déplacement | exil | accueil",
  },
  decolonization: {
    strong:
      "autodétermination | sahara | décolonisation | colonialisme | état palestinien | reconnaissance de l état de palestine | colonial* | mayotte | plan d autonomie | décolonis* | sahara occidental | sahara marocain | territoires non autonomes | reconnaissance de la palestine | état de palestine | membre à part entière | admission de la palestine | référendum | nouvelle calédonie | polynésie | puerto rico | malouines | droit des peuples | droits inaliénables du peuple palestinien | taiwan | glorieuses | chagos",
    plain: "indépendance | autonomie | colonie",
  },
  sovereignty: {
    strong:
      "souveraineté | intégrité territoriale | non ingérence | ingérence* | occupation | embargo | blocus | mesures coercitives | agression | sanctions unilatérales | levée de l embargo | cuba | fin de l occupation | fin à l occupation | mettre fin à l occupation | colonisation israélienne | colonies | territoires occupés | territoires palestiniens occupés | territoire occupé | annexion | embargo contre cuba | levée du blocus | embargo économique | mesures coercitives unilatérales | affaires intérieures | affaires internes | retrait des troupes | retrait des forces | frontières | égalité souveraine | indépendance politique | souverain* | frontières internationalement reconnues | recours à la force | emploi de la force | sanctions économiques",
    plain: "indépendance | unité territoriale | mesures unilatérales | invasion | unité nationale",
  },
  "sustainable-development": {
    strong:
      "développement durable | agenda 2030 | odd | éradication de la pauvreté | programme 2030 | objectifs de développement | lutte contre la pauvreté | réduction de la pauvreté | objectifs de développement durable | éliminer la pauvreté | élimination de la pauvreté | extrême pauvreté | objectifs du millénaire | omd | développement humain | ne laisser personne | personne de côté | personne pour compte | développement social | développement inclusif | développement économique et social | agenda de développement | après 2015",
    plain: "pauvreté | développement | inégalités | justice sociale | prospérité | bien être",
  },
  "financing-development": {
    strong:
      "financement du développement | dette | aide publique au développement | architecture financière | institutions financières | banques multilatérales | investissement* | architecture financière internationale | allègement de la dette | droits de tirage spéciaux | financements | apd | annulation de la dette | institutions financières internationales | banque mondiale | fonds monétaire | fmi | droits de tirage | financement | concessionnel* | ressources financières | bretton woods | addis abeba | pacte de paris | pacte pour les peuples et la planète | séville | système financier international | 0 7 | financements innovants | fiscalité internationale | aide au développement | viabilité de la dette | moyens de mise en œuvre | fonds vert",
    plain: "ressources | finance* | fonds | aide | bailleurs | crédits | appui financier",
  },
  "trade-economy": {
    strong:
      "commerce | croissance économique | emploi* | industrialisation | chaînes d approvisionnement | zone de libre échange | transformation locale | matières premières | intégration économique | commerce international | commerce équitable | croissance | emploi | emplois | chômage | industrialis* | omc | organisation mondiale du commerce | cycle de doha | accès aux marchés | prix des produits | protectionnisme | coopération économique | économie mondiale | mondialisation | subventions agricoles | coton | chaînes de valeur | zlecaf | libre échange | diversification économique | entrepreneuriat | secteur privé | diversification | travail décent | relance économique | échanges commerciaux",
    plain:
      "économi* | marchés | économie | économique* | marché* | infrastructures | tourisme | industri* | exportations | produits de base",
  },
  "food-security": {
    strong:
      "sécurité alimentaire | faim | agricultur* | agricole* | insécurité alimentaire | famine | souveraineté alimentaire | nutrition | systèmes alimentaires | crise alimentaire | malnutrition | denrées alimentaires | engrais | autosuffisance alimentaire | céréales | faim zéro | prix des denrées | production alimentaire",
    plain: "alimentaire* | aliment* | blé | rural | paysan*",
  },
  health: {
    strong:
      "santé | pandémie* | vaccin* | vih | sida | couverture sanitaire | mpox | covid | pandémi* | covid 19 | coronavirus | paludisme | ebola | oms | organisation mondiale de la santé | couverture santé universelle | systèmes de santé | maladies | épidémi* | antimicrobi* | médicaments | maladies non transmissibles | sanitaire* | tuberculose | covax | santé publique",
    plain: "maladie* | médical* | maladie | soins | hôpitaux | virus",
  },
  "education-culture": {
    strong:
      "éducation | culture | patrimoine | dialogue des cultures | sport | dialogue interreligieux | tolérance | francophonie | coexistence | culture* | diversité culturelle | patrimoine culturel | dialogue des civilisations | alliance des civilisations | dialogue interconfessionnel | multilinguisme | unesco | jeux olympiques | olympi* | enseignement | alphabétisation | formation professionnelle | dialogue entre les civilisations | vivre ensemble | culture de la paix | langue française | scolarisation",
    plain: "culturel* | écoles | religi* | école* | formation | religio* | universit* | civilisation* | langue*",
  },
  "science-technology": {
    strong:
      "transfert de technologie* | innovation* | recherche scientifique | science | transfert de technologies marines | transfert de technologie | transfert de technologies | transfert des technologies | transfert de techniques marines | science et la technologie | sciences et technologies | connaissances scientifiques | données scientifiques | coopération scientifique | recherche et développement | technologi*",
    plain: "scientifique* | recherche | science* | données",
  },
  "countries-special-situations": {
    strong:
      "petits états insulaires | pays les moins avancés | pma | peid | pays en développement sans littoral | pays à revenu intermédiaire | agenda 2063 | petits états | pays africains | développement de l afrique | pays en développement | petits états insulaires en développement | pays sans littoral | pays enclavés | enclavement | pays africains les plus | états insulaires | besoins spéciaux | besoins particuliers | indice de vulnérabilité | vulnérabilité multidimensionnelle | samoa | nepad | nouveau partenariat pour le développement de l afrique | pays vulnérables | pays les plus pauvres | pays pauvres très endettés | sortie de la catégorie",
    plain: "afrique | insulaire* | africain* | continent africain | continent | pays du sud | vulnérabilité",
  },
  climate: {
    strong:
      "climat* | changement climatique | changements climatiques | réchauffement | accord de paris | émissions | gaz à effet de serre | cop 29 | cop29 | pertes et préjudices | financement climatique | climat | climatique* | carbone | neutralité carbone | adaptation | pertes et dommages | justice climatique | finance climat | fonds vert | cop21 | cop26 | cop27 | cop28 | cop30 | cop 21 | cop 28 | protocole de kyoto | énergies fossiles | élévation du niveau de la mer | montée des eaux | niveau des mers | 1 5 degré | transition écologique | décarbon* | copenhague",
    plain: "atténuation | résilience | température*",
    other: OTHER_CLIMATES.fr,
  },
  oceans: {
    strong:
      "océan* | droit de la mer | bbnj | haute mer | aires marines | pêche* | économie bleue | marin* | ressources génétiques marines | impact sur l environnement | zones ne relevant pas | milieu marin | aires marines protégées | biodiversité marine | juridiction nationale | pêche | pêches | pêcheries | fonds marins | grands fonds | maritime* | mers | montego bay | plateau continental | études d impact | évaluations d impact | unoc | conférence des nations unies sur l océan | golfe de guinée | mer de chine | liberté de navigation | surpêche | autorité internationale des fonds marins",
    plain: "mer | côti* | navigation | navires | littoral",
  },
  "biodiversity-environment": {
    strong:
      "biodiversité | environnement* | forêt* | désertification | déforestation | pollution* | bassin du congo | écosystème* | plastique* | diversité biologique | grande muraille verte | dégradation des terres | kunming montréal | protection de la nature | faune | amazonie | convention sur la diversité biologique | conservation | protection de l environnement | lac tchad | économie circulaire | principe de précaution",
    plain: "nature | ressources naturelles | planète | écologi* | sécheresse",
  },
  "water-energy": {
    strong:
      "énergie* | eau | énergies renouvelables | transition énergétique | accès à l électricité | assainissement | barrage | accès à l énergie | accès à l eau | eau potable | ressources en eau | hydroélectri* | énergie nucléaire | sûreté nucléaire | sécurité nucléaire | centrale nucléaire | centrales nucléaires | zaporijj* | électricité | électrification | renouvelable* | solaire* | énergie atomique | usages pacifiques de l énergie | stress hydrique | nil | eaux transfrontières",
    plain: "énergétique* | eaux | hydraulique | fleuve*",
  },
  "disaster-risk": {
    strong:
      "catastrophe* | catastrophes naturelles | cadre de sendai | inondations | séisme | catastrophe naturelle | réduction des risques de catastrophe | alerte rapide | alertes précoces | systèmes d alerte | préparation aux catastrophes | risques de catastrophe | risques de catastrophes | gestion des catastrophes | séisme* | cyclones | tremblement de terre | ouragan*",
    plain: "résilience | catastrophes | sécheresse*",
  },
  humanitarian: {
    strong:
      "aide humanitaire | accès humanitaire | assistance humanitaire | crise humanitaire | unrwa | travailleurs humanitaires | acheminement | humanitaire* | action humanitaire | secours | personnel humanitaire | pause humanitaire | trêve humanitaire | corridors humanitaires | besoins humanitaires | aide d urgence | ocha | acheminement de l aide | espace humanitaire | principes humanitaires",
    plain: "aide | urgence | assistance | souffrances",
  },
  multilateralism: {
    strong:
      "multilatéralisme | multilatéral* | charte des nations unies | pacte pour l avenir | pacte de l avenir | sommet de l avenir | coopération internationale | gouvernance mondiale | solidarité internationale | système multilatéral | charte | principes de la charte | charte de l onu | buts et principes | ordre mondial | ordre international | communauté internationale doit | rôle des nations unies | rôle central de l onu | solidarité | multipolaire | nations unies fortes | système des nations unies | esprit de la charte | action collective | réponses collectives",
    plain: "nations unies | onu | communauté internationale | coopération | collectivement",
  },
  "un-reform": {
    strong:
      "réforme des nations unies | réforme de l onu | revitalisation | réforme de l organisation | réformer l onu | onu80 | revitalisation de l assemblée | sélection du secrétaire général | budget | budgétaire* | réformes des nations unies | secrétaire générale femme | efficacité de l organisation | modernisation de l onu | réformer l organisation | réforme du système des nations unies | conseil économique et social | contributions | crise de liquidité | assemblée générale | adaptation de l onu | rénover",
    plain: "réforme* | réforme | réformes | efficacité | organisation",
  },
  "regional-cooperation": {
    strong:
      "union africaine | cedeao | organisations régionales | intégration régionale | coopération régionale | union européenne | ceeac | confédération | aes | sahel | g5 sahel | alliance des états du sahel | organisations sous régionales | organisation régionale | sous région* | sous régional* | igad | unité africaine | oua | ligue des états arabes | ligue arabe | asean | caricom | organisation de la coopération islamique | oci | oif | union du maghreb | cemac | uemoa | osce | accord de dayton | sadc | partenariat avec l union africaine | conseil de coopération | cirgl | chapitre viii | architecture africaine de paix | union pour la méditerranée",
    plain: "régional* | régionaux | voisins | bon voisinage | région | pays voisins",
  },
  partnerships: {
    strong:
      "société civile | secteur privé | partenariat* | coopération sud sud | sud sud | parties prenantes | partenariat public privé | triangulaire | ong | organisations non gouvernementales | acteurs non étatiques | coopération triangulaire | multipartite*",
    plain: "partenaires | participation",
  },
  "capacity-building": {
    strong:
      "renforcement des capacités | assistance technique | renforcer les capacités | coopération technique | appui technique | capacités nationales | formation du personnel | renforcement de capacités | transfert de compétences | partage d expériences",
    plain: "capacités | formation | capacité | appui",
  },
  "confidence-building": {
    strong:
      "mesures de confiance | transparence | confiance mutuelle | instaurer la confiance | renforcement de la confiance | rétablir la confiance | mesures de transparence | points de contact",
    plain: "confiance | transparent*",
  },
};
