// English words of each type of threat; the sentence must also present it as a harm (see harm-words).
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_EN: Lexicon<ThreatCode> = {
  "armed-conflict": {
    strong:
      "armed conflict* | escalation | escalat* | hostilities | war | wars | civil war | outbreak of violence | spillover | clashes | fighting | armed confrontation | regional war | wider war | instability | insecurity | tensions | conflicts | offensive | armed groups | volatile | cycle of violence | violence | warfare | airstrikes | air strikes | shelling | bombardment* | military operations | destabiliz* | insurgency | rocket* | conflict | militias | security situation | ceasefire violations | violations of the ceasefire | bloodshed",
    plain: "fragile | destabilis*",
  },
  "aggression-occupation": {
    strong:
      "aggression | occupation | invasion | annexation | illegal settlement* | settlement activit* | settlement expansion | settlements | territorial integrity | occupied | invaded | expansionis* | demolition* | annex* | occupying power | violation of sovereignty | violations of sovereignty | violation of the sovereignty | incursions | foreign occupation | overflights | foreign intervention | foreign interference | settlers | settler violence | illegal referendum* | illegal wall | separation wall | russia s war | blue line violations | breaches of sovereignty | seizure of territory | use of force against",
  },
  "unconstitutional-change": {
    strong:
      "coup | coup d etat | coups | unconstitutional | military takeover | political crisis | political instability | political impasse | political deadlock | political stalemate | power vacuum | weak institutions | weakened institutions | fragile institutions | institutional crisis | political vacuum | state collapse | breakdown of law | state fragility | constitutional crisis | failed state*",
  },
  "attacks-on-civilians": {
    strong:
      "killing of civilians | civilians killed | civilian casualties | war crimes | crimes against humanity | genocide | ethnic cleansing | massacre* | atrocit* | attacks on civilians | attacks against civilians | indiscriminate attacks | innocent civilians | civilian deaths | targeting of civilians | mass killing* | killed and | attacks on schools | attacks against schools | attacks on hospitals | collective punishment | deliberately target* | indiscriminate bomb* | women and children killed | barrel bombs | lives lost | innocent lives | slaughter* | loss of civilian | mass graves | killing of innocent | violations of international humanitarian law | toll on civilians | civilian objects | attacks on medical | loss of life | human shields",
    plain: "civilians | killed | deaths of | killings | civilian infrastructure | civilian population",
  },
  "sexual-violence": {
    strong:
      "sexual violence | rape | rapes | gender based violence | sexual slavery | sexual exploitation | violence against women | sexual abuse | sexual and gender based | forced marriage | femicide*",
  },
  "attacks-on-personnel": {
    strong:
      "attacks on personnel | attacks on the united nations | attacks against the united nations | security of peacekeepers | safety and security of | attack on a | humanitarian convoy* | impediments to | convoys | lost their lives | attacks on humanitarian | attacks against humanitarian | attacks on peacekeepers | attacks against peacekeepers | attacks on aid workers | aid workers killed | killing of peacekeepers | humanitarian workers | attacks on united nations | against united nations personnel | attacks on journalists | killing of journalists | health workers | denial of humanitarian access | denial of access | obstruction of humanitarian | humanitarian access | impede humanitarian | restrictions on access | attacks on medical | attacks against medical | journalists killed | peacekeepers killed | peacekeepers | bureaucratic impediments | obstruct* aid | medical personnel | safety of journalists | killing of aid | block* aid | lost their lives in the service | aid workers | access restrictions | siege | besieged | humanitarian personnel | lack of access",
  },
  "child-recruitment": {
    strong:
      "children are being | schools attacked | attacked schools | use of schools | abducted | violations committed against children | children continue to | child soldiers | recruitment of children | recruited children | child recruitment | abduction of children | grave violations against children | children killed | killing of children | killing and maiming | attacks on schools | attacks against schools | recruitment and use of children | violations against children | violence against children | abducted children | children recruited | children in armed conflict | recruit children",
  },
  terrorism: {
    strong:
      "terrorism | terrorist* | isil | daesh | al qaida | al qaeda | boko haram | al shabaab | foreign terrorist fighters | suicide bomb* | isis | hizbullah | hamas attack | islamic state | lord s resistance army | car bomb* | terror attacks | acts of terror | international terrorism | narco terrorism | terror | haqqani",
  },
  "violent-extremism": {
    strong:
      "violent extremism | extremis* | radicali* | fanatic* | incitement to violence | fundamentalism | neo nazi* | glorification of nazism | nazism | ideologies of hatred | jihadis*",
  },
  "nuclear-weapons-risk": {
    strong:
      "nuclear weapon* | nuclear disaster | use of nuclear | nuclear arsenal | threat of nuclear | nuclear risk* | nuclear weapons | nuclear arsenals | nuclear arms race | arms race | nuclear threat* | nuclear war | nuclear test* | nuclear conflict | nuclear rhetoric | nuclear sabre | nuclear annihilation | nuclear holocaust | nuclear blackmail | modernization of nuclear | militarization | nuclear escalation | military expenditure | military spending | arms build up",
  },
  "wmd-proliferation": {
    strong:
      "nuclear proliferation | proliferation of wmd | proliferation of weapons of mass destruction | proliferation of nuclear | weapons of mass destruction | ballistic missile* | nuclear programme | nuclear program | missile program* | missile launch* | wmd | north korea s | enrich* uranium | iran s nuclear | uranium enrichment | nuclear activities | missile test* | transfers of missiles | missile technology",
    plain: "proliferation",
  },
  "chemical-biological-attack": {
    strong:
      "chemical weapons | biological weapons | chemical attack* | nerve agent* | sarin | novichok | chlorine | chemical weapons attack* | toxic chemicals | use of chemical | bioterroris*",
  },
  "illicit-arms": {
    strong:
      "arms flowing | weapons flowing | proliferation of small | illegal arms | circulation of small arms | spread of small arms | weapons continue | weapons and | small arms | illicit arms | arms trafficking | illicit weapons | proliferation of weapons | light weapons | arms flows | flow of weapons | flow of arms | weapons smuggling | arms smuggling | illegal weapons | circulation of weapons | diversion of weapons | influx of weapons | drones | illicit flow* of arms | violations of the arms embargo | arms embargo violations | illicit trade in arms | uncontrolled spread of",
  },
  "explosive-hazards": {
    strong:
      "landmine* | improvised explosive devices | unexploded ordnance | cluster munitions | anti personnel mines | explosive remnants | ieds | explosive weapons | mines | unexploded | explosive devices",
  },
  "autonomous-weapons-risk": {
    strong: "autonomous weapons | lethal autonomous | military artificial intelligence | killer robots",
  },
  "space-threats": {
    strong:
      "space debris | anti satellite | arms race in outer space | militarization of outer space | weaponization of outer space | weapons in outer space",
  },
  "cyber-critical-infrastructure": {
    strong:
      "attacks on critical infrastructure | cyberattacks on critical | critical infrastructure | critical information infrastructure | command and control systems | cyber attacks on critical",
  },
  "cyber-state-sponsored": {
    strong:
      "state sponsored cyber* | state sponsored malicious | state sponsored hack* | cyber operations by states | state backed hackers | cyber proxies",
  },
  ransomware: { strong: "ransomware | ransom demands" },
  "cryptocurrency-theft": {
    strong:
      "cryptocurrency theft | cryptocurrency heists | theft of cryptocurrenc* | stolen cryptocurrenc* | crypto theft | virtual asset theft",
  },
  spyware: { strong: "spyware | commercial cyber intrusion | intrusion tools | intrusion capabilities" },
  "data-theft": {
    strong:
      "theft of sensitive | sensitive information | steal sensitive | theft of data | data theft | espionage | stolen data | theft of personal | blueprints | theft of information | steal information",
  },
  "election-interference": {
    strong:
      "interference in elections | interference in foreign elections | election interference | electoral interference | interference in democratic | meddling in elections | interfere in elections",
  },
  cybercrime: {
    strong:
      "cybercrime* | cyber crime* | malicious cyber | cyberattack* | cyber attack* | cyberterror* | cyber threats | malicious use of ict* | misuse of ict* | cyber operations | cyberthreat* | online crime | cyber warfare",
  },
  disinformation: {
    strong:
      "disinformation | misinformation | hate speech | propaganda | fake news | incitement to hatred | incitement | false narratives | online hate | post truth | false information | lies",
  },
  "ai-misuse": {
    strong:
      "misuse of artificial intelligence | artificial intelligence | algorithms | digital divide | new technologies | emerging technologies | unregulated ai | deepfake* | digital gap",
  },
  "organized-crime": {
    strong:
      "organized crime | organised crime | drug traffick* | narcotics | gangs | gang violence | transnational crime | criminal networks | criminal groups | narco* | illicit trafficking | drugs | cross border crime | opium | poppy cultivation | drug production | criminal gangs | banditry | kidnapping* | illicit drugs | cartels | crime | criminality | criminal activities | cattle rustling | armed gangs | illegal trafficking",
  },
  "human-trafficking": {
    strong:
      "human traffickers | trafficked | trafficking networks | trafficking in women and | human trafficking | trafficking in persons | trafficking of persons | trafficking in human beings | modern slavery | smuggling of migrants | people smuggling | human smuggling | forced labour | smugglers | traffickers | trafficking of migrants | people smugglers | trafficking in women",
  },
  "maritime-insecurity": {
    strong:
      "piracy | pirates | armed robbery at sea | attacks on shipping | maritime insecurity | maritime security | attacks on vessels | attacks on merchant | attacks on commercial | houthi attacks | freedom of navigation | red sea | maritime crime",
  },
  "illicit-finance": {
    strong:
      "corruption | money laundering | illicit financial flows | looting | illicit finance | illegal exploitation of natural resources | plunder* | tax evasion | tax havens | illicit exploitation | embezzle* | kleptocra* | illicit trade in natural",
  },
  "sanctions-evasion": {
    strong:
      "sanctions evasion | evasion of sanctions | evad* sanctions | circumvent* sanctions | violation of sanctions | violations of sanctions | sanctions violations | violat* the arms embargo | breach* of the sanctions | violations of the arms embargo | violation of the arms embargo | non implementation of resolutions | ship to ship transfers | in violation of security council resolutions | violation of council resolutions",
  },
  "human-rights-violations": {
    strong:
      "human rights violations | violations of human rights | human rights abuses | violation of human rights | repression | torture | arbitrary detention* | arbitrary arrests | enforced disappearances | extrajudicial | detained | oppression | persecution | crackdown | political prisoners | violations of international human rights | restrictions on freedom | abuses of human rights | extra judicial | summary executions | violations of fundamental | imprisoned | disappearances | systematic violations | shrinking civic space | suppression | brutality | denial of rights | culture of impunity | grave violations",
    plain: "human rights situation | suppress* | intimidation | abuses | impunity",
  },
  "discrimination-hate": {
    strong:
      "inequality between women and men | gender inequality | marginalized | excluded from | racism | racial discrimination | xenophobia | islamophobia | antisemitism | anti semitism | intolerance | discrimination | hatred | racist | marginalization | islamophobic | religious intolerance | apartheid system | discriminatory | supremac* | hate | segregation | stereotypes | misogyn*",
  },
  "forced-displacement": {
    strong:
      "million refugees | refugee flows | flow of refugees | flows of refugees | displaced | displacement | internally displaced | refugee crisis | forced to flee | migration crisis | idps | forced displacement | uprooted | fled their homes | fleeing | irregular migration | influx of refugees | exodus | forced to leave their homes | flee their homes | homeless | illegal migration | deportation* | forced migration | migratory crisis | fled",
    plain: "displaced persons | refugees",
  },
  "humanitarian-crisis": {
    strong:
      "humanitarian crisis | humanitarian situation | humanitarian needs | humanitarian catastrophe | humanitarian disaster | in need of humanitarian | humanitarian emergency | need of humanitarian assistance | humanitarian conditions | human suffering | humanitarian tragedy | dire humanitarian | humanitarian consequences | basic services | suffering of the | humanitarian funding gap | need humanitarian | humanitarian toll | humanitarian impact | underfunded | humanitarian suffering | catastrophic humanitarian | humanitarian crises | collapse of the economy | people in need | suffering | humanitarian emergencies",
    plain: "lack of access to | shortage* of | desperate | living conditions",
  },
  "food-insecurity": {
    strong:
      "hunger | famine | food insecurity | starvation | malnutrition | food crisis | food prices | food shortages | acute food | food insecure | starving | hungry | food and energy crisis | undernourish* | grain exports | malnourish* | rising food | cost of food | global food",
  },
  "health-emergencies": {
    strong:
      "pandemic* | covid 19 | coronavirus | epidemic* | ebola | hiv aids | hiv | aids | malaria | outbreak | cholera | disease* | antimicrobial resistance | virus | tuberculosis | non communicable diseases | covid | infectious diseases | zika | health crisis | infant mortality | health systems",
  },
  "poverty-inequality": {
    strong:
      "poverty | inequality | inequalities | unemployment | underdevelopment | extreme poverty | widening gap | illiteracy | inequities | unequal | gap between rich and poor | poor | lack of opportunities | injustice | social exclusion | inequity | youth unemployment | marginalisation | development gap | economic disparities | imbalances | deprivation | backwardness | misery | gap between the | disparit* | exclusion | unjust | impoverish* | off track",
  },
  "debt-economic-shock": {
    strong:
      "economic situation | economic consequences | price increases | economic impact | economic shock* | economic slowdown | economic stagnation | fiscal | liquidity | currency | deficit* | stock market | falling prices | deteriorating terms of trade | trade imbalances | interest rates | soaring prices | high cost | debt burden | external debt | debt crisis | inflation | financial crisis | economic crisis | global recession | debt distress | protectionism | economic downturn | supply chain disruption* | trade barriers | trade wars | foreign debt | economic shocks | economic recession | indebtedness | commodity prices | oil prices | energy prices | price volatility | unfair trade | terms of trade | unsustainable debt | debt servicing | economic decline | debt | cost of living | energy crisis | economic collapse | economic and financial crisis | rising prices | high prices | agricultural subsidies | decline in official development assistance | trade war | tariff barriers | recession | economic crises | economic difficulties | subsidies | declining aid | economic uncertainty | economic hardship | crisis of the international financial | financial crises | economic instability",
  },
  "climate-change": {
    strong:
      "climate change | climate crisis | global warming | extreme weather | climate emergency | climate disasters | greenhouse gas* | climate catastrophe | climatic | effects of climate | impacts of climate | effects of climate change | warming | climate related | climate induced | climate shocks | climate | heat waves | melting glaciers | melting of glaciers",
  },
  "sea-level-rise": {
    strong:
      "sea level rise | rising sea* | rising sea levels | sea levels | rise in sea level | rising oceans | coastal erosion | submerged | rising tides | saltwater intrusion | low lying | inundat*",
  },
  "natural-disasters": {
    strong:
      "natural disasters | natural disaster | floods | flooding | drought* | earthquake* | hurricane* | cyclone* | typhoon* | tsunami | wildfires | storms | volcanic eruption | tropical storm | locust* | natural calamities | mudslides | landslides | forest fires | disasters | natural catastroph*",
  },
  "environmental-degradation": {
    strong:
      "environmental harm | plastic | biodiversity crisis | destruction of biodiversity | stress on the ocean | health of the ocean | cumulative impacts | ecosystems | threatened species | plastics | nature crisis | biological diversity is | harmful | human activities | environment is | degraded | forests are | biodiversity loss | loss of biodiversity | environmental degradation | pollution | deforestation | desertification | overfishing | land degradation | degradation of the environment | plastic pollution | ocean acidification | illegal unreported and unregulated fishing | iuu fishing | destruction of the environment | loss of marine biodiversity | species extinction | ecological | marine pollution | environmental destruction | depletion of | adverse impacts | soil erosion | degradation | marine litter | extinction | harm to the marine | environmental damage | environmental disaster | threats to marine | overexploitation | ocean health | contaminat* | ecocide",
  },
  "resource-scarcity": {
    strong:
      "illicit exploitation of | natural resources | water resources | energy prices | energy crisis | scarce water | water and energy | lack of electricity | water scarcity | water stress | scarcity of water | scarce resources | competition over resources | competition for resources | energy insecurity | water shortages | lack of water | illegal exploitation of natural resources | scarcity of resources | scarcity | dwindling resources | illegal exploitation | struggle over resources | farmer herder | shrinking of lake chad | desiccation | energy poverty | access to water | water crisis | pressure on resources | illegal mining | conflict minerals | cobalt",
  },
  "nuclear-safety": {
    strong:
      "nuclear power plant* | nuclear accident | nuclear safety | zaporizhzhia | chernobyl | nuclear waste | radioactive | nuclear disaster | nuclear security | fukushima | nuclear facilities | nuclear material | zaporizhzhya | safety of nuclear",
  },
  "multilateralism-erosion": {
    strong:
      "mistrust | loss of trust | lost trust | violates the charter | breach of the charter | crisis of trust | crisis of confidence | fragmented | polarized | violation of international law | violations of international law | breach of international law | violation of the charter | violations of the charter | erosion of multilateralism | erosion of trust | unilateralism | double standards | selectivity | paralysis of the security council | paralysed | deadlock | mistrust | crisis of multilateralism | disregard for international law | polarization | geopolitical | weakening of multilateral* | rules based order is | abuse of the veto | disrespect for international law | violation of united nations resolutions | flagrant violation | blatant violation | undermine* the united nations | undermining of the | lack of unity | was vetoed | were vetoed | been vetoed | silence of the international | failure of the security council | inaction | fragmentation | flouting | contempt for | great power | hegemon* | trust deficit | mutual distrust | international law is being | bloc politics | cold war mentality | defiance of | unilateral decision* | violates international law | undermin* international law | non compliance | retreat from multilateralism | politicization | unable to act | disregard* | nationalism | populism",
    plain: "divided | credibility | failed to | division* | veto | unilateral action*",
  },
  "coercive-measures": {
    strong:
      "unilateral coercive measures | embargo | blockade | unilateral sanctions | economic coercion | coercive measures | economic blockade | unilateral measures | illegal sanctions | economic pressure | sanctions imposed | economic war | economic sanctions | economic terrorism",
    plain: "sanctions",
  },
  colonialism: {
    strong:
      "colonialism | colonial | apartheid | neo colonialism | neocolonialism | foreign domination | denial of self determination | colonization | imperialis* | alien domination | slavery | foreign rule | subjugation | right to self determination",
  },
  "un-resources": {
    strong:
      "liquidity crisis | arrears | funding gap for the united nations | financial crisis of the united nations | unpaid contributions | lack of resources | funding shortfall | resource constraints | funding shortages | underfunding | bureaucra* | insufficient funding | funding cuts | overlapping mandates | cash flow | unpaid assessments | inadequate funding | financial constraints | shortage of resources | inefficien*",
  },
};
