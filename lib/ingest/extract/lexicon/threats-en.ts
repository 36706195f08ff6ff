// English words of each type of threat; the sentence must also present it as a harm (see harm-words).
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import { OTHER_CLIMATES } from "./other-climates";
import type { Lexicon } from "./weighted-terms";

export const THREATS_EN: Lexicon<ThreatCode> = {
  "armed-conflict": {
    strong:
      "armed conflict* | escalation | escalat* | hostilities | war | wars | civil war | outbreak of violence | spillover | clashes | fighting | armed confrontation | regional war | wider war | instability | insecurity | tensions | conflicts | offensive | armed groups | volatile | cycle of violence | violence | warfare | airstrikes | air strikes | shelling | bombardment* | military operations | destabiliz* | insurgency | rocket* | conflict | militias | security situation | ceasefire violations | violations of the ceasefire | bloodshed",
    plain:
      "fragile | destabilis* | security crisis | security crises | deteriorating security | armed struggle | armed action* | mortar attack* | military confrontation | troubled spots | trouble spots | hot spots | hotspots | rivalr* | disputes | conflagration | military build up | friction | separatist* | rebels | rebel groups | rebel attack* | ethnic conflict | inter communal | intercommunal | fratricidal | military action | unrest | turmoil | turbulence | military escalation | crossfire | explosions | provocation* | security challenges | security vacuum | security threats | threat to international peace | threat to peace | threats to peace | threats to international peace | instabil* | crises | belligeren* | drone attack* | missile attack* | attack on a military | proxy war* | arms into | breakdown of the ceasefire | resumption of hostilities | bombing* | powder keg | perilous | political and security situation | deteriorating situation | situation on the ground | situation continues to deteriorate | worsening situation",
  },
  "aggression-occupation": {
    strong:
      "aggression | occupation | invasion | annexation | illegal settlement* | settlement activit* | settlement expansion | settlements | territorial integrity | occupied | invaded | expansionis* | demolition* | annex* | occupying power | violation of sovereignty | violations of sovereignty | violation of the sovereignty | incursions | foreign occupation | overflights | foreign intervention | foreign interference | settlers | settler violence | illegal referendum* | illegal wall | separation wall | russia s war | blue line violations | breaches of sovereignty | seizure of territory | use of force against",
    plain:
      "aggressor* | aggressive | military intervention | illegal presence | presence of foreign | war against | unprovoked | violated sovereignty | repeatedly violated | armed attack | seized | border violations | threat or use of force | land grab* | occupy* | illegal occupation | borderization | foreign troops | foreign forces | mercenar* | interference in the internal affairs | external interference | subversi* | dismember* | partition of | intervening militarily | military equipment and personnel | russian troops | violated the sovereignty | against the sovereignty | military presence | war of conquest | war of aggression | brutal war | evict* | confiscation | de facto annexation | closure of the crossing* | unilateral military action",
  },
  "unconstitutional-change": {
    strong:
      "coup | coup d etat | coups | unconstitutional | military takeover | political crisis | political instability | political impasse | political deadlock | political stalemate | power vacuum | weak institutions | weakened institutions | fragile institutions | institutional crisis | political vacuum | state collapse | breakdown of law | state fragility | constitutional crisis | failed state*",
    plain:
      "overthrow* | overthrown | backsliding | dictatorship* | authoritarian* | autocra* | military regime | junta | anarchy | chaos | lawlessness | lack of institutions | collapse of institutions | collapse of the state | collapse of state | power grab | electoral crisis | post electoral | political transition | seizure of power | expired | political division* | political uncertainty | political tension* | political turmoil | abyss | stalled political | absence of a government | delay in the formation | electoral fraud | threats to democracy | democracy is under | retreat of democracy | decline of democracy | weak governance | weak state | fragile state* | institutional weakness* | governance deficit*",
  },
  "attacks-on-civilians": {
    strong:
      "killing of civilians | civilians killed | civilian casualties | war crimes | crimes against humanity | genocide | ethnic cleansing | massacre* | atrocit* | attacks on civilians | attacks against civilians | indiscriminate attacks | innocent civilians | civilian deaths | targeting of civilians | mass killing* | killed and | attacks on schools | attacks against schools | attacks on hospitals | collective punishment | deliberately target* | indiscriminate bomb* | women and children killed | barrel bombs | lives lost | innocent lives | slaughter* | loss of civilian | mass graves | killing of innocent | violations of international humanitarian law | toll on civilians | civilian objects | attacks on medical | loss of life | human shields",
    plain:
      "civilians | killed | deaths of | killings | civilian infrastructure | civilian population | destruction of critical infrastructure | destruction of infrastructure | destruction of homes | hospitals | schools and hospitals | women and children | innocent | indiscriminat* | crime against humanity | war crime | barbari* | barbarous | brutaliz* | bloodbath | carnage | ruthless | murder* | bombing of | air raids | cruel* | assassinat* | executed | beheading* | beheaded | civilian victims | claimed the lives | dead | deaths | destruction of lives | fatalities | casualt* | atrocious | violations of humanitarian law | crimes | extermination | human losses | humanitarian law violations | killing | wounded | injured | mass atrocit* | targeted attacks | criminal acts against | attack against civilian* | civilian lives | civilian life | loss of human life | unarmed | violence against civilians | besieg* | starve* civilians | weapon of war",
  },
  "sexual-violence": {
    strong:
      "sexual violence | rape | rapes | gender based violence | sexual slavery | sexual exploitation | violence against women | sexual abuse | sexual and gender based | forced marriage | femicide*",
    plain:
      "raping | raped | sexually | honour killings | female genital mutilation | early marriage | child marriage | domestic violence | sexual crimes | violence against girls | sexual abuses | sexual enslavement | sexual assault* | abuse of women | women are victims",
  },
  "attacks-on-personnel": {
    strong:
      "attacks on personnel | attacks on the united nations | attacks against the united nations | security of peacekeepers | safety and security of | attack on a | humanitarian convoy* | impediments to | convoys | lost their lives | attacks on humanitarian | attacks against humanitarian | attacks on peacekeepers | attacks against peacekeepers | attacks on aid workers | aid workers killed | killing of peacekeepers | humanitarian workers | attacks on united nations | against united nations personnel | attacks on journalists | killing of journalists | health workers | denial of humanitarian access | denial of access | obstruction of humanitarian | humanitarian access | impede humanitarian | restrictions on access | attacks on medical | attacks against medical | journalists killed | peacekeepers killed | peacekeepers | bureaucratic impediments | obstruct* aid | medical personnel | safety of journalists | killing of aid | block* aid | lost their lives in the service | aid workers | access restrictions | siege | besieged | humanitarian personnel | lack of access",
    plain:
      "united nations staff | un staff | staff members | united nations compound | humanitarian flights | humanitarian aid | humanitarian assistance | blue helmets | attacks against minusma | attack against minusma | obstruct* | hostage taking | impede* | impeding | denied access | aid convoys | aid delivery | blocked | journalists | doctors | red cross | unrwa staff | humanitarian actors | humanitarian staff | humanitarians | relief workers | mission personnel | premises of the united nations | peacekeeping personnel | attacks on peacekeeping | restrictions on humanitarian | delivery of humanitarian | united nations personnel | diplomatic missions | united nations mission | attack against the united nations | fallen | troops of the mission | media workers | restrictions on movement",
  },
  "child-recruitment": {
    strong:
      "children are being | schools attacked | attacked schools | use of schools | abducted | violations committed against children | children continue to | child soldiers | recruitment of children | recruited children | child recruitment | abduction of children | grave violations against children | children killed | killing of children | killing and maiming | attacks on schools | attacks against schools | recruitment and use of children | violations against children | violence against children | abducted children | children recruited | children in armed conflict | recruit children",
    plain:
      "children were killed | children have been killed | maimed | children lost | child casualties | children are killed | kidnap* | abduct* | schoolgirls | children have died | killed children | lives of children | child labour | child victims | children who | children are the | children and women | women and children | children as | girls and boys | boys and girls | schools | children suffer* | children under | minors | grave violations | violations of the rights of the child | children trapped | orphan*",
  },
  terrorism: {
    strong:
      "terrorism | terrorist* | isil | daesh | al qaida | al qaeda | boko haram | al shabaab | foreign terrorist fighters | suicide bomb* | isis | hizbullah | hamas attack | islamic state | lord s resistance army | car bomb* | terror attacks | acts of terror | international terrorism | narco terrorism | terror | haqqani",
    plain:
      "da esh | jihad* | taliban | hezbollah | hizballah | kidnapping for ransom | terrorized | terrorizing | sow terror | bombers | aqap | isil k | fdlr | lra | adf | armed terrorist | nusra | pkk | returning fighters | foreign fighters | financing of terror* | explosion in",
  },
  "violent-extremism": {
    strong:
      "violent extremism | extremis* | radicali* | fanatic* | incitement to violence | fundamentalism | neo nazi* | glorification of nazism | nazism | ideologies of hatred | jihadis*",
    plain:
      "radical elements | radical groups | radical | sectarian* | bigotry | religious hatred | far right | hate ideolog* | hateful ideolog* | indoctrinat* | obscurantis* | takfiri* | incit* | chauvinis* | glorif* | nazi* | hateful | fundamentalist*",
  },
  "nuclear-weapons-risk": {
    strong:
      "nuclear weapon* | nuclear disaster | use of nuclear | nuclear arsenal | threat of nuclear | nuclear risk* | nuclear weapons | nuclear arsenals | nuclear arms race | arms race | nuclear threat* | nuclear war | nuclear test* | nuclear conflict | nuclear rhetoric | nuclear sabre | nuclear annihilation | nuclear holocaust | nuclear blackmail | modernization of nuclear | militarization | nuclear escalation | military expenditure | military spending | arms build up",
    plain:
      "nuclear tensions | atomic | possession of nuclear | dangerous weapons | stockpil* | hydrogen bomb* | nuclear deterrence | nuclear doctrine* | nuclear powers | nuclear sharing | nuclear posture | overarm* | armaments | nuclear explosion* | nuclear bomb* | arms expenditure* | nuclear ramifications | nuclear dimension | nuclear capabilit* | nuclear build up | nuclear rivalry | new types of weapons | military budgets | doomsday | annihilat* | nuclear peril | weapons spending | spending on weapons | threat of use | nuclear",
  },
  "wmd-proliferation": {
    strong:
      "nuclear proliferation | proliferation of wmd | proliferation of weapons of mass destruction | proliferation of nuclear | weapons of mass destruction | ballistic missile* | nuclear programme | nuclear program | missile program* | missile launch* | wmd | north korea s | enrich* uranium | iran s nuclear | uranium enrichment | nuclear activities | missile test* | transfers of missiles | missile technology",
    plain:
      "proliferation | prohibited weapons | banned weapons | hidden programmes | clandestine | acquire nuclear | material breach | acquisition of nuclear | missiles | missile | delivery systems | centrifuge* | weapons programmes | weapons programme | nuclear ambitions | non proliferation | obtain nuclear | nuclear capability | dprk s | democratic people s republic of korea s | satellite launch* | non compliance with | iran s | enrichment",
  },
  "chemical-biological-attack": {
    strong:
      "chemical weapons | biological weapons | chemical attack* | nerve agent* | sarin | novichok | chlorine | chemical weapons attack* | toxic chemicals | use of chemical | bioterroris*",
    plain:
      "chemical | biological agents | poison gas | nerve gas | mustard gas | gas attack* | poisoned | bioweapons | toxins",
  },
  "illicit-arms": {
    strong:
      "arms flowing | weapons flowing | proliferation of small | illegal arms | circulation of small arms | spread of small arms | weapons continue | weapons and | small arms | illicit arms | arms trafficking | illicit weapons | proliferation of weapons | light weapons | arms flows | flow of weapons | flow of arms | weapons smuggling | arms smuggling | illegal weapons | circulation of weapons | diversion of weapons | influx of weapons | drones | illicit flow* of arms | violations of the arms embargo | arms embargo violations | illicit trade in arms | uncontrolled spread of",
    plain:
      "arms embargo | unmanned aerial | arms supplies | supply of arms | supply of weapons | arms transfers | transfer of arms | arms deliveries | delivery of weapons | foreign weapons | ammunition | heavy weapons | spread of weapons | uncontrolled weapons | weapons in the hands | arms in the hands | influx of arms | traffic in arms | arms smuggl* | weapons stockpiles | gun violence | guns | firearms | arms to | weapons to | availability of arms | availability of weapons | arms shipments | weapons traffick*",
  },
  "explosive-hazards": {
    strong:
      "landmine* | improvised explosive devices | unexploded ordnance | cluster munitions | anti personnel mines | explosive remnants | ieds | explosive weapons | mines | unexploded | explosive devices",
    plain:
      "demining | booby traps | munitions | mine contamination | remnants of war | uxo | cluster bombs | mined | bombs",
  },
  "autonomous-weapons-risk": {
    strong: "autonomous weapons | lethal autonomous | military artificial intelligence | killer robots",
    plain:
      "lethal autonomy | military use of artificial | artificial intelligence in the military | weapon systems without human | autonomous systems | use of artificial intelligence in",
  },
  "space-threats": {
    strong:
      "space debris | anti satellite | arms race in outer space | militarization of outer space | weaponization of outer space | weapons in outer space",
    plain: "outer space | weapons in space | militarization of space | weaponization of space | debris in orbit",
  },
  "cyber-critical-infrastructure": {
    strong:
      "attacks on critical infrastructure | cyberattacks on critical | critical infrastructure | critical information infrastructure | command and control systems | nuclear command | cyber attacks on critical",
    plain:
      "cyberattacks against | ict attacks | cyber sabotage | sabotage | attacks against infrastructure | attacks on infrastructure | energy infrastructure | hospitals and | power grid*",
  },
  "cyber-state-sponsored": {
    strong:
      "state sponsored cyber* | state sponsored malicious | state sponsored hack* | cyber operations by states | state backed hackers | cyber proxies",
    plain:
      "state sponsored | state actors | hostile states | malicious cyber activit* | cyber espionage | hybrid threats | hybrid attack* | hybrid operations | information operations",
  },
  ransomware: { strong: "ransomware | ransom demands", plain: "ransom" },
  "cryptocurrency-theft": {
    strong:
      "cryptocurrency theft | cryptocurrency heists | theft of cryptocurrenc* | stolen cryptocurrenc* | crypto theft | virtual asset theft",
    plain: "cryptocurrenc* | virtual assets | digital assets | crypto assets",
  },
  spyware: {
    strong: "spyware | commercial cyber intrusion | intrusion tools | intrusion capabilities",
    plain: "surveillance | intrusion",
  },
  "data-theft": {
    strong:
      "theft of sensitive | sensitive information | steal sensitive | theft of data | data theft | espionage | stolen data | theft of personal | blueprints | theft of information | steal information",
    plain:
      "privacy | data breach* | intellectual property | theft of | spying | mass surveillance | eavesdropping | wiretapping | personal data",
  },
  "election-interference": {
    strong:
      "interference in elections | interference in foreign elections | election interference | electoral interference | interference in democratic | meddling in elections | interfere in elections",
    plain:
      "democratic processes | electoral processes | manipulation of elections | foreign meddling | meddling | undermine democrac* | undermining democrac* | interference in our | influence operations | destabilize democrac* | weaken democrac* | interfering in",
  },
  cybercrime: {
    strong:
      "cybercrime* | cyber crime* | malicious cyber | cyberattack* | cyber attack* | cyberterror* | cyber threats | malicious use of ict* | misuse of ict* | cyber operations | cyberthreat* | online crime | cyber warfare",
    plain:
      "cyber | cyberspace | cybersecurity | hack* | hacking | digital threats | malicious actors | malicious activities | online exploitation | internet | information and communications technolog* | ict | icts",
  },
  disinformation: {
    strong:
      "disinformation | misinformation | hate speech | propaganda | fake news | incitement to hatred | incitement | false narratives | online hate | post truth | false information | lies",
    plain:
      "falsehood* | fabricat* | defamation | slander* | manipulat* | media campaign | narratives | hostile rhetoric | inflammatory | inflammatory rhetoric | hateful rhetoric | hate messages | campaign of lies | false news | rumours | stigma | infodemic | conspiracy theor* | social media | incendiary | distort*",
  },
  "ai-misuse": {
    strong:
      "misuse of artificial intelligence | artificial intelligence | algorithms | digital divide | new technologies | emerging technologies | unregulated ai | deepfake* | digital gap",
    plain:
      "ai | technologies | technological revolution | robots | advanced technolog* | digital transformation | technological gap | technology gap | unchecked | digital exclusion | digital world | new technology | cutting edge technolog* | technological change | automation | big tech | tech giants",
  },
  "organized-crime": {
    strong:
      "organized crime | organised crime | drug traffick* | narcotics | gangs | gang violence | transnational crime | criminal networks | criminal groups | narco* | illicit trafficking | drugs | cross border crime | opium | poppy cultivation | drug production | criminal gangs | banditry | kidnapping* | illicit drugs | cartels | crime | criminality | criminal activities | cattle rustling | armed gangs | illegal trafficking",
    plain:
      "criminals | transnational crimes | smuggl* | drug abuse | narcotic* | illegal economy | mafia* | criminal elements | organized criminal | drug trade | drug problem | drug lords | drug | traffick* | criminal organizations | criminal activity | criminal economies | poppy | cocaine | heroin | robberies | looting | violent crime | youth gangs | arson | extortion | transnational organized",
  },
  "human-trafficking": {
    strong:
      "human traffickers | trafficked | trafficking networks | trafficking in women and | human trafficking | trafficking in persons | trafficking of persons | trafficking in human beings | modern slavery | smuggling of migrants | people smuggling | human smuggling | forced labour | smugglers | traffickers | trafficking of migrants | people smugglers | trafficking in women",
    plain:
      "trafficking | traffic in human | slave* | enslave* | sold | smuggling | traffic in persons | trade in human | exploitation of migrants | sale of | bonded labour | forced labor",
  },
  "maritime-insecurity": {
    strong:
      "piracy | pirates | armed robbery at sea | attacks on shipping | maritime insecurity | maritime security | attacks on vessels | attacks on merchant | attacks on commercial | houthi attacks | freedom of navigation | red sea | maritime crime",
    plain:
      "maritime | vessels | shipping | navigation | maritime claims | at sea | gulf of guinea | strait of | straits | commercial ships | merchant ships | black sea | south china sea | sea lanes | harass* | bullying | cargo | tankers | sea mines",
  },
  "illicit-finance": {
    strong:
      "corruption | money laundering | illicit financial flows | looting | illicit finance | illegal exploitation of natural resources | plunder* | tax evasion | tax havens | illicit exploitation | embezzle* | kleptocra* | illicit trade in natural",
    plain:
      "corrupt* | illicit flows | illegal trade | stolen assets | illegal exploitation | financial crime | illicit trade | looted | pillag* | misappropriat* | fraud | bribery | siphon* | capital flight | offshore | laundering | mismanagement | stolen | economic crime* | drain of resources | state capture",
  },
  "sanctions-evasion": {
    strong:
      "sanctions evasion | evasion of sanctions | evad* sanctions | circumvent* sanctions | violation of sanctions | violations of sanctions | sanctions violations | violat* the arms embargo | breach* of the sanctions | violations of the arms embargo | violation of the arms embargo | non implementation of resolutions | ship to ship transfers | in violation of security council resolutions | violation of council resolutions",
    plain:
      "failed to comply | non compliance | noncompliance | embargo violations | violations of resolutions | never carried out | defied | defiance | evad* | evasion | continue to send | not complied | not been implemented | not implemented | fails to comply | failure to comply | refus* to comply | violation of resolution* | violations of resolution* | violating resolution* | breach of resolution* | violate* security council | violat* of the sanctions | violation of the embargo | in breach of",
  },
  "human-rights-violations": {
    strong:
      "human rights violations | violations of human rights | human rights abuses | violation of human rights | repression | torture | arbitrary detention* | arbitrary arrests | enforced disappearances | extrajudicial | detained | oppression | persecution | crackdown | political prisoners | violations of international human rights | restrictions on freedom | abuses of human rights | extra judicial | summary executions | violations of fundamental | imprisoned | disappearances | systematic violations | shrinking civic space | suppression | brutality | denial of rights | culture of impunity | grave violations",
    plain:
      "human rights situation | suppress* | intimidation | abuses | impunity | censorship | restrict* freedom* | silenc* | jail* | ill treatment | inhuman* | degrading | persecuted | persecut* | rights are violated | rights violated | denied their rights | deprived of | denial of | restrictions | human rights | fundamental freedoms | abuse of | abuse of power | brutal* | tortured | disappeared | arrests | arrested | detention* | death penalty | political violence | oppressed | oppressive | tyranny | despotism | trampl* | violating human rights | rights of women and girls | rights violations | disregard for human | crimes against | human dignity | injustice | mistreatment | intimidat* | threats against | human rights defenders | executions | civic space",
  },
  "discrimination-hate": {
    strong:
      "inequality between women and men | gender inequality | marginalized | excluded from | racism | racial discrimination | xenophobia | islamophobia | antisemitism | anti semitism | intolerance | discrimination | hatred | racist | marginalization | islamophobic | religious intolerance | apartheid system | discriminatory | supremac* | hate | segregation | stereotypes | misogyn*",
    plain:
      "discriminat* | stigmatiz* | gender gap | prejudice* | bigot* | racis* | antisemit* | islamophob* | anti muslim | minorities | rights of women | patriarch* | sexism | excluded | exclusion | ostraci* | holy quran | desecrat* | burning of | blasphem* | hate crimes | afrophobia | tribalism | ethnic hatred | gender based discrimination | inequality of | harassment | intolerant | hostility towards",
  },
  "forced-displacement": {
    strong:
      "million refugees | refugee flows | flow of refugees | flows of refugees | displaced | displacement | internally displaced | refugee crisis | forced to flee | migration crisis | idps | forced displacement | uprooted | fled their homes | fleeing | irregular migration | influx of refugees | exodus | forced to leave their homes | flee their homes | homeless | illegal migration | deportation* | forced migration | migratory crisis | fled",
    plain:
      "displaced persons | refugees | refugee* | migrants | migration | migratory | expelled | expulsion* | deport* | flee | left their homes | driven from | displace* | diaspora | asylum seekers | refugee camps | forcibly | homelessness | migratory pressure | lost their homes | leave their homes | mass influx | undocumented",
  },
  "humanitarian-crisis": {
    strong:
      "humanitarian crisis | humanitarian situation | humanitarian needs | humanitarian catastrophe | humanitarian disaster | in need of humanitarian | humanitarian emergency | need of humanitarian assistance | humanitarian conditions | human suffering | humanitarian tragedy | dire humanitarian | humanitarian consequences | basic services | suffering of the | humanitarian funding gap | need humanitarian | humanitarian toll | humanitarian impact | underfunded | humanitarian suffering | catastrophic humanitarian | humanitarian crises | collapse of the economy | people in need | suffering | humanitarian emergencies",
    plain:
      "lack of access to | shortage* of | desperate | living conditions | misery | human tragedy | lack of food | shortages | destitut* | plight | humanitarian | most vulnerable | vulnerable people | tragedy | lack of medicine* | lack of basic | without access to | catastroph* | human cost | dire | dire conditions | deteriorating humanitarian | aid cuts | funding gap | collapse | collapsing | essential services | emergency | disaster | shortage | deprived | without water | health services | people are suffering | electricity",
  },
  "food-insecurity": {
    strong:
      "hunger | famine | food insecurity | starvation | malnutrition | food crisis | food prices | food shortages | acute food | food insecure | starving | hungry | food and energy crisis | undernourish* | grain exports | malnourish* | rising food | cost of food | global food",
    plain:
      "food | grain | crop* | wheat | malnourished | fertilizer* | going hungry | undernutrition | stunting | starve* | using hunger | harvest* | agricultural production",
  },
  "health-emergencies": {
    strong:
      "pandemic* | covid 19 | coronavirus | epidemic* | ebola | hiv aids | hiv | aids | malaria | outbreak | cholera | disease* | antimicrobial resistance | virus | tuberculosis | non communicable diseases | covid | infectious diseases | zika | health crisis | infant mortality | health systems",
    plain:
      "health care | health crises | vaccine inequ* | vaccine | vaccines | mortality | mental health | maternal mortality | health emergency | health emergencies | plague | infections | viruses | sars | obesity | cancer | diabetes | sanitary crisis | drug resistant | medicines",
  },
  "poverty-inequality": {
    strong:
      "poverty | inequality | inequalities | unemployment | underdevelopment | extreme poverty | widening gap | illiteracy | inequities | unequal | gap between rich and poor | poor | lack of opportunities | injustice | social exclusion | inequity | youth unemployment | marginalisation | development gap | economic disparities | imbalances | deprivation | backwardness | misery | gap between the | disparit* | exclusion | unjust | impoverish* | off track",
    plain:
      "poorest | inequal* | gap | gaps | least developed | unemployed | jobless* | lost their jobs | lagging | left behind | leave behind | leaves behind | fall behind | falling behind | stalled | going in reverse | reverse | hardship | hardships | social injustice | rich and poor | exploitation | underdeveloped | lack of access | lack of economic | precarious | marginal* | slum* | cost of living | privilege* | wealth | off course | behind schedule | development gains | unmet | no progress | setbacks | regress* | reversal | income | enslaves | unequal distribution | social inequal* | deprived | destitution | pauper* | have nots | joblessness | lack of development | not on track | not being met | will not be met | far from",
  },
  "debt-economic-shock": {
    strong:
      "economic situation | economic consequences | price increases | economic impact | economic shock* | economic slowdown | economic stagnation | fiscal | liquidity | currency | deficit* | stock market | falling prices | deteriorating terms of trade | trade imbalances | interest rates | soaring prices | high cost | debt burden | external debt | debt crisis | inflation | financial crisis | economic crisis | global recession | debt distress | protectionism | economic downturn | supply chain disruption* | trade barriers | trade wars | foreign debt | economic shocks | economic recession | indebtedness | commodity prices | oil prices | energy prices | price volatility | unfair trade | terms of trade | unsustainable debt | debt servicing | economic decline | debt | cost of living | energy crisis | economic collapse | economic and financial crisis | rising prices | high prices | agricultural subsidies | decline in official development assistance | trade war | tariff barriers | recession | economic crises | economic difficulties | subsidies | declining aid | economic uncertainty | economic hardship | crisis of the international financial | financial crises | economic instability",
    plain:
      "economic | financial | economy | economies | prices | tariffs | external shocks | shocks | debts | bankrupt* | default | trade disruption | disruption of | disrupted supply | disrupt* | supply chains | devaluation | depression | slump | budget deficit* | cost of borrowing | borrowing | austerity | unfair | market volatility | falling commodity | decline in | decreas* | decline of | shrinking | economic stagnat* | markets | crises | structural adjustment | slowdown | headwinds | capital outflow* | credit | loans | burden of debt | economic loss* | economic growth | closed markets | barriers | world economy | global economy | terms of | cuts in",
  },
  "climate-change": {
    strong:
      "climate change | climate crisis | global warming | extreme weather | climate emergency | climate disasters | greenhouse gas* | climate catastrophe | climatic | effects of climate | impacts of climate | effects of climate change | warming | climate related | climate induced | climate shocks | climate | heat waves | melting glaciers | melting of glaciers",
    plain:
      "emissions | temperature* | planet | heating | climat* | environment and climate | 1 5 degrees | carbon | heatwaves | desert | glaciers | ice caps | warming planet | changing climate | el nino",
    other: OTHER_CLIMATES.en,
  },
  "sea-level-rise": {
    strong:
      "sea level rise | rising sea* | rising sea levels | sea levels | rise in sea level | rising oceans | coastal erosion | submerged | rising tides | saltwater intrusion | low lying | inundat*",
    plain:
      "above sea level | low lying islands | level of the sea | atoll* | coastal | disappear* | shoreline* | drown* | ocean rise | under water | submerge* | loss of land | sinking | islands | coastlines | king tides",
  },
  "natural-disasters": {
    strong:
      "natural disasters | natural disaster | floods | flooding | drought* | earthquake* | hurricane* | cyclone* | typhoon* | tsunami | wildfires | storms | volcanic eruption | tropical storm | locust* | natural calamities | mudslides | landslides | forest fires | disasters | natural catastroph*",
    plain:
      "disaster prone | disaster | rains | storm | volcan* | calamit* | natural hazards | natural phenomena | torrential | cataclysm* | floodwaters | rainfall | water scarcity and drought | dry | quake | weather events | extreme events | seismic | fires | cyclon*",
  },
  "environmental-degradation": {
    strong:
      "environmental harm | plastic | biodiversity crisis | destruction of biodiversity | stress on the ocean | health of the ocean | cumulative impacts | ecosystems | threatened species | plastics | nature crisis | biological diversity is | harmful | human activities | environment is | degraded | forests are | biodiversity loss | loss of biodiversity | environmental degradation | pollution | deforestation | desertification | overfishing | land degradation | degradation of the environment | plastic pollution | ocean acidification | illegal unreported and unregulated fishing | iuu fishing | destruction of the environment | loss of marine biodiversity | species extinction | ecological | marine pollution | environmental destruction | depletion of | adverse impacts | soil erosion | degradation | marine litter | extinction | harm to the marine | environmental damage | environmental disaster | threats to marine | overexploitation | ocean health | contaminat* | ecocide",
    plain:
      "environment* | pollut* | species | biodivers* | forests | waste | ecolog* | fish stocks | coral* | bleaching | acidification | marine environment | marine ecosystem* | destruction of nature | nature | exploitation of the | depleted | depletion | over exploitation | overexploit* | unsustainable | threats to the ocean | ocean is | oceans are | marine life | seas | stressors | noise | invasive | seabed | litter | logging | toxic | soil | ozone | hazardous | dumping | planetary | habitat* | pressures | anthropogenic | human activity | harms | deteriorat*",
  },
  "resource-scarcity": {
    strong:
      "illicit exploitation of | natural resources | water resources | energy prices | energy crisis | scarce water | water and energy | lack of electricity | water scarcity | water stress | scarcity of water | scarce resources | competition over resources | competition for resources | energy insecurity | water shortages | lack of water | illegal exploitation of natural resources | scarcity of resources | scarcity | dwindling resources | illegal exploitation | struggle over resources | farmer herder | shrinking of lake chad | desiccation | energy poverty | access to water | water crisis | pressure on resources | illegal mining | conflict minerals | cobalt",
    plain:
      "energy | fuel | fuel shortages | water | oil | gas | electricity | energy security | lack of fuel | water supply | water supplies | river | rivers | dam | nile | aquifer* | drying up | shrinking lake* | resources | mining | minerals | mineral | diamonds | gold | timber | land disputes | food energy | energy and food | scarce | competition for | exploitation of natural resources | pressure on | power cuts | lake chad | drinking water | access to energy",
  },
  "nuclear-safety": {
    strong:
      "nuclear power plant* | nuclear accident | nuclear safety | zaporizhzhia | chernobyl | nuclear waste | radioactive | nuclear disaster | nuclear security | fukushima | nuclear facilities | nuclear material | zaporizhzhya | safety of nuclear",
    plain:
      "nuclear plant* | nuclear catastrophe | reactor* | radiation | nuclear installations | radiolog* | nuclear accidents | atomic energy | nuclear energy",
  },
  "multilateralism-erosion": {
    strong:
      "mistrust | loss of trust | lost trust | violates the charter | breach of the charter | crisis of trust | crisis of confidence | fragmented | polarized | violation of international law | violations of international law | breach of international law | violation of the charter | violations of the charter | erosion of multilateralism | erosion of trust | unilateralism | double standards | selectivity | paralysis of the security council | paralysed | deadlock | mistrust | crisis of multilateralism | disregard for international law | polarization | geopolitical | weakening of multilateral* | rules based order is | abuse of the veto | disrespect for international law | violation of united nations resolutions | flagrant violation | blatant violation | undermine* the united nations | undermining of the | lack of unity | was vetoed | were vetoed | been vetoed | silence of the international | failure of the security council | inaction | fragmentation | flouting | contempt for | great power | hegemon* | trust deficit | mutual distrust | international law is being | bloc politics | cold war mentality | defiance of | unilateral decision* | violates international law | undermin* international law | non compliance | retreat from multilateralism | politicization | unable to act | disregard* | nationalism | populism",
    plain:
      "divided | credibility | failed to | division* | veto | unilateral action* | multilateralism | multilateral | international law | rules based | international order | world order | hypocrisy | hypocritical | might makes right | law of the jungle | failure of | failed | failure to act | failure | unable | inability | divisions | credibility of | crisis of legitimacy | legitimacy | norms | eroding | erod* | erosion | undermin* | authority of the | violat* the charter | charter of the united nations | obstruct* | block* | paralyz* | powerless* | impoten* | ineffective* | weakness* | weakening | trust | confrontation | isolationis* | unilateral | unilaterally | bypass* | disrespect* | marginaliz* of the united nations | without the authorization | without the endorsement | without a mandate | force alone | law of force | rule of the strongest | unrepresentative | lost credibility | loss of credibility | discredit* | crisis of the | principles of the charter | trampl* | cold war | new cold war | bloc | spheres of influence | power politics | supremacy | competition | great powers | impunity | contradict* | selective | system is | illegitimate | broken | under threat | in question | under attack | under strain | standstill | stalemate | silence | passivity | indifference | unheeded | unimplemented | violation of its obligations | violation of obligations | unlawful | illegal | violations of its obligations | flagrant* | rendered ineffective",
  },
  "coercive-measures": {
    strong:
      "unilateral coercive measures | embargo | blockade | unilateral sanctions | economic coercion | coercive measures | economic blockade | unilateral measures | illegal sanctions | economic pressure | sanctions imposed | economic war | economic sanctions | economic terrorism",
    plain:
      "sanctions | bloque* | economically | imposed on | measures imposed | raised the price | extraterritorial | helms burton | state sponsors of terrorism | pressure and | coercion | coercive | punitive | unilateral restrictions | restrictive measures | economic measures | suffocat* | strangl* | financial persecution | maximum pressure | financial restrictions | secondary sanctions | economic warfare | closure | weaponiz* | energy as a weapon | price of gas | blackmail | siege | confiscat* | frozen assets | freezing of",
  },
  colonialism: {
    strong:
      "colonialism | colonial | apartheid | neo colonialism | neocolonialism | foreign domination | denial of self determination | colonization | imperialis* | alien domination | slavery | foreign rule | subjugation | right to self determination",
    plain:
      "decoloni* | colonies | colonized | colonizers | colonialis* | neo colonial* | slave trade | self determination | domination | foreign powers | imperial | reparations | expropriat* | genocide of indigenous | occupied territor* | subjugat* | colony | oppression | hegemony | white supremac* | denied | exploitation of",
  },
  "un-resources": {
    strong:
      "liquidity crisis | arrears | funding gap for the united nations | financial crisis of the united nations | unpaid contributions | lack of resources | funding shortfall | resource constraints | funding shortages | underfunding | bureaucra* | insufficient funding | funding cuts | overlapping mandates | cash flow | unpaid assessments | inadequate funding | financial constraints | shortage of resources | inefficien*",
    plain:
      "contributions | financial collapse | budget cuts | withdrawal of | financial situation | financial support | financial crisis | precarious situation | unrwa | unfunded | without resources | resource gap | resource gaps | budgetary | funding shortage | funding | duplication | fragmentation of the | bureaucratic | overstretch* | overburden* | lack of funding | lack of funds | declining resources | underresourced | under resourced | understaffed | unpredictable funding | mandates | shortfall* | unimplemented resolutions",
  },
};
