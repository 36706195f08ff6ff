// English words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import { OTHER_CLIMATES } from "./other-climates";
import type { Lexicon } from "./weighted-terms";

export const THEMES_EN: Lexicon<ThemeCode> = {
  "conflict-prevention": {
    strong:
      "dialogue | prevention of conflict | maximum restraint | restraint | de escalation | preventing conflict* | confidence between | conflict prevention | preventive diplomacy | mediation | mediat* | good offices | prevent* conflict* | prevention of conflict* | peaceful settlement of disputes | pacific settlement of disputes | peaceful settlement of conflicts | peaceful resolution of disputes | peaceful resolution of conflicts | early warning and prevention | culture of prevention | resolve disputes | settle disputes | resolution of conflict*",
    plain:
      "dialogue and diplomacy | diplomacy | prevention | preventive | early warning | root causes of conflict* | root causes | de escalat* | peaceful means | negotiat*",
    weak: "prevent* | peaceful*",
  },
  "political-settlement": {
    strong:
      "political agreement | negotiating table | resume negotiations | resumption of negotiations | parties to | a solution | settlement of the | permanent ceasefire | agreement between | sides to | commitments undertaken | implement the agreement | peaceful solution | geneva communique | roadmap | road map | reunify | agreement on | ceasefire | cease fire | political solution | political settlement | peace process | peace agreement | peace accord* | two state solution | political transition | political process | negotiated settlement | peace plan | cessation of hostilities | peace talks | peace negotiations | end the war | end this war | end of the war | end to the war | just and lasting peace | comprehensive peace | transitional government | lasting solution | durable solution to the conflict | minsk agreements | normandy format | arab peace initiative | quartet | constitutional committee | lasting peace | final status | halt* hostilities | truce | hostages | facilitator",
    plain:
      "transition | inclusive dialogue | national dialogue | parties to the conflict | the parties | silence the guns | ending the conflict | political dialogue | reunification | settlement | direct talks | talks | elections",
  },
  "country-situation": {
    strong: "situation in",
    plain:
      "stability in | people of | government of | palestinian* | afghan* | somali* | haitian* | libyan* | syrian* | ukrainian* | malian* | yemeni* | iraqi* | lebanese | congolese | venezuelan* | sudanese | kosovo | the region",
  },
  peacekeeping: {
    strong:
      "peacekeep* | peace keeping | peace operation* | blue helmet* | troop contributing | troop and police contributing | unifil | minusma | monusco | minusca | amisom | atmis | aussom | unmiss | unamid | minustah | minujusth | unficyp | undof | special political mission* | action for peacekeeping | mandate renewal | renewal of the mandate | mission s mandate | extension of the mandate | unmik | unisfa | unama | unami | unsmil | unitams | binuh | unmas | unowas | unoca | multinational security support | stabilization force | g5 sahel joint force | joint force | unmil | onuci | unoci | minurso | unmit",
    plain:
      "mandate of the mission | mission mandate | mandate of | peace support operation* | peacekeeper* | police component | drawdown | exit strateg* | troops | mission | mandates | deployment | contingent*",
  },
  peacebuilding: {
    strong:
      "stabilization | long term peace | stabilisation | lasting stability | national reconciliation | national unity | peacebuilding | peace building | sustaining peace | sustain peace | security sector reform | post conflict | disarmament demobilization and reintegration | reconciliation | nation building | consolidat* peace | peace consolidation | reintegration | national healing",
    plain:
      "reconstruction | demobilization | ddr | consolidation | recovery | build peace | social cohesion | resilient societies",
  },
  "protection-of-civilians": {
    strong:
      "civilians | humanitarian law | hospitals | protection of children | protection of civilians | protect civilians | protecting civilians | international humanitarian law | responsibility to protect | atrocity crime* | mass atrocit* | civilian infrastructure | civilian population* | geneva conventions | attacks on civilians | attacks against civilians | civilian objects | explosive weapons in populated areas | laws of war | prevent* genocide | safety of civilians | protection of hospitals | medical facilities",
    plain: "civilian | genocide | ihl | schools and hospitals | protection of journalists",
  },
  "women-peace-security": {
    strong:
      "women s full | meaningful participation of women | full equal and meaningful | women at the | inclusion of women | women in decision making | involvement of women | women and peace | survivors | 1820 | 2242 | 1960 | 2467 | women peace and security | women and peace and security | resolution 1325 | conflict related sexual violence | sexual violence in conflict | wps | women in peace* | participation of women in peace | women s participation in peace | women peacekeepers | women mediators | women s participation | participation of women in political | role of women in the prevention | role of women in peace | sexual violence in armed conflict | women peacebuilders | participation of women | 1325",
    plain:
      "women | sexual violence | women in conflict | women and girls in conflict | women s leadership | women leaders",
  },
  "children-armed-conflict": {
    strong:
      "children and armed conflict | children in armed conflict | child soldier* | recruitment of children | recruitment and use of children | attacks on schools | safe schools declaration | grave violations against children | child protection | children affected by armed conflict | attacks against schools | rights of the child in conflict | children s rights in conflict | vancouver principles | paris principles | children in conflict",
    plain: "schools | children associated | children",
  },
  "youth-peace-security": {
    strong:
      "youth peace and security | resolution 2250 | youth and peace | young peacebuilders | young people in peace | 2250",
    plain: "youth | young people | young women and men | youth participation | role of youth",
  },
  "counter-terrorism": {
    strong:
      "counter terroris* | counterterroris* | combat* terrorism | fight* terrorism | fight against terrorism | combating terrorism | war on terror | preventing violent extremism | violent extremism | terrorist financing | financing of terrorism | financing of terrorist* | foreign terrorist fighter* | terrorist* | terrorism | isil | daesh | al qaida | al qaeda | boko haram | al shabaab | islamic state | struggle against terrorism | eliminate terrorism | uncted | radicalization | deradicalization",
    plain: "extremis* | terror",
  },
  sanctions: {
    strong:
      "sanctions regime* | sanctions committee* | panel of experts | arms embargo | sanctions measures | targeted sanctions | un sanctions | united nations sanctions | security council sanctions | humanitarian exemption* | lifting of sanctions | lift* sanctions | sanctions list | ombudsperson | travel ban | asset freeze | sanctions",
    plain: "embargo | 1718 committee | monitoring team | exemption* | delisting | listing",
  },
  "security-council-role": {
    strong:
      "council must | council should | security council must | security council should | role of the security council | role for the security council | unity of the council | unity of the security council | council s unity | council unity | working methods | use of the veto | council to take | council to remain | council needs to | remain seized | council remain* | call on the council | call upon the council | urge the council | council members to | council to act | responsibility of the council | responsibility of the security council | council s responsibility | primary responsibility for | code of conduct | refrain from using the veto | veto initiative | council can | council has a | council shoulder* | council act | council to adopt | council to fulfil | chapter vii | authority of the council | council s credibility | credibility of the council | united council | council speak | council to speak | council resolutions",
    plain: "the council | security council | veto | council members | resolutions",
  },
  "security-council-reform": {
    strong:
      "security council reform | reform of the security council | reform the security council | reforming the security council | enlargement of the security council | expansion of the security council | reform of the council | permanent seat* | permanent membership | ezulwini | sirte declaration | new permanent members | permanent and non permanent | non permanent categories | two permanent seats | council reform | intergovernmental negotiations | expansion in both categories | permanent members | democratization of the council | reformed council | reformed security council | representation on the security council | representation in the security council | historical injustice | permanent member of the security council | uniting for consensus | composition of the security council | equitable representation",
    plain: "more representative | representation of africa | outdated | representativ* | unrepresentative | reform",
  },
  "nuclear-disarmament": {
    strong:
      "nuclear disarmament | nuclear weapon* free | prohibition of nuclear weapons | tpnw | ctbt | nuclear test ban | comprehensive nuclear test ban | fissile material | fmct | elimination of nuclear weapons | nuclear free | article vi | negative security assurances | nuclear weapon states | nuclear arsenal* | eliminat* nuclear | abolition of nuclear | world free of nuclear | new start | disarmament | nuclear weapon free zone | nuclear weapons | weapons of mass destruction free | nuclear risk reduction | nuclear tests | nuclear testing | complete disarmament | conference on disarmament | tlatelolco",
    plain: "arms control | nuclear | arms race | denuclear*",
  },
  "non-proliferation": {
    strong:
      "non proliferation | nonproliferation | proliferation | safeguards | export control* | resolution 1540 | jcpoa | joint comprehensive plan of action | iaea verification | denuclearization | denuclearisation | ballistic missile* | nuclear programme | nuclear program | 1540 | missile program* | additional protocol | weapons of mass destruction | resolution 2231 | iran nuclear deal | missile launch* | wmd | complete verifiable and irreversible | nuclear deal | npt",
    plain: "missile* | delivery systems | iaea | dual use",
  },
  "chemical-biological-weapons": {
    strong:
      "chemical weapons | biological weapons | chemical weapons convention | biological weapons convention | opcw | cwc | bwc | toxin | biological and toxin | bioweapon* | joint investigative mechanism | novichok | use of chemical | chemical attack*",
    plain: "chemical | biological",
  },
  "conventional-arms": {
    strong:
      "small arms | light weapons | arms trade treaty | landmine* | anti personnel mine* | cluster munition* | explosive weapons | ammunition | conventional arms | conventional weapons | mine action | mine clearance | demining | arms trafficking | illicit arms | illicit weapons | ottawa convention | improvised explosive devices | ieds | arms transfers | unexploded ordnance | programme of action on small arms | firearms | illicit trade in arms | illicit flow of arms | illicit flow of weapons | arms trade",
    plain: "weapons | arms | mines",
  },
  "autonomous-weapons": {
    strong:
      "autonomous weapon* | lethal autonomous | military artificial intelligence | military ai | ai in the military | killer robots | artificial intelligence in the military",
  },
  "outer-space": {
    strong:
      "outer space | space debris | peaceful uses of outer space | arms race in outer space | copuos | space security | anti satellite | space activities | space traffic | space exploration",
    plain: "satellite*",
  },
  "ict-security": {
    strong:
      "cyber* | ict | icts | information and communications technolog* | information and communication technolog* | responsible state behaviour | responsible state behavior | open ended working group on security | malicious cyber | ict security | cybercrime | cyberspace | budapest convention | information security",
    plain: "oewg | critical infrastructure | hacking",
  },
  "artificial-intelligence": {
    strong:
      "artificial intelligence | ai governance | governance of ai | machine learning | algorithm* | generative ai | ai systems",
    plain: "ai | emerging technolog* | new technologies",
  },
  "digital-cooperation": {
    strong:
      "digital divide | global digital compact | digital cooperation | digital transformation | internet governance | digital gap | digital infrastructure | digital public infrastructure | connectivity | digital economy | information society | digital technolog* | digitalization | digital inclusion | internet access | access to the internet | information technology",
    plain: "digital | internet | broadband",
  },
  "information-integrity": {
    strong:
      "disinformation | misinformation | hate speech | information integrity | fake news | media freedom | freedom of the press | press freedom | safety of journalists | propaganda | social media | freedom of expression online | incitement to hatred",
    plain: "journalists | media | platforms | incitement",
  },
  "international-law": {
    strong:
      "legal obligations | international humanitarian and human rights law | norms of international law | principles of international law | provisions of the convention | resolutions of the security council | relevant security council resolutions | international law | rule of law | international court of justice | icj | treaties | international legal order | law based | rules based international order | rules based order | rules based | international norms | respect for international law | international obligations | advisory opinion | rule of law in cyberspace | international legal | codification | law commission | pacta sunt servanda",
    plain: "resolution* | legal framework | legal order | ratif* | convention | treaty | legal",
    weak: "law",
  },
  accountability: {
    strong:
      "accountab* | impunity | international criminal court | icc | transitional justice | bring to justice | brought to justice | held accountable | hold accountable | special tribunal | criminal tribunal | investigat* | rome statute | perpetrators | residual mechanism | fact finding mission | independent mechanism | justice for | prosecut* | war crimes | crimes against humanity | hybrid court | commission of inquiry | evidence of crimes | tribunal* | iiim | unitad | held to account | hold to account",
    plain: "justice | crimes | prosecutor | victims",
  },
  "human-rights": {
    strong:
      "human rights | fundamental freedoms | human rights council | universal declaration of human rights | civic space | human rights defenders | freedom of expression | freedom of religion | death penalty | torture | arbitrary detention | political prisoners | human dignity | high commissioner for human rights | rights of all | universal periodic review | right to development | rights and freedoms | freedom of assembly | abuses",
    plain: "freedoms | rights | dignity | violations | repression",
  },
  "gender-equality": {
    strong:
      "gender equality | empowerment of women | women s empowerment | women s rights | rights of women | gender parity | gender based violence | violence against women | women and girls | girls education | sexual and reproductive | gender mainstreaming | equality between women and men | discrimination against women | gender responsive | girls and women | cedaw | beijing declaration | beijing platform | gender | feminist foreign policy | equality of women | maternal",
    plain: "women | girls | equality",
  },
  inclusion: {
    strong:
      "persons with disabilities | older persons | indigenous peoples | indigenous people | minorities | youth | young people | racism | racial discrimination | xenophobia | people of african descent | rights of the child | rights of children | children s rights | lgbt* | lgbti | islamophobia | antisemitism | anti semitism | disabilities | traditional knowledge | indigenous | vulnerable groups | reparations | slavery | slave trade | apartheid | roma | convention on the rights of the child | albinism",
    plain: "disability | intolerance | discrimination | inclusion | marginalized",
    weak: "children | inclusive | vulnerable",
  },
  "democracy-governance": {
    strong:
      "democracy | democratic | good governance | free and fair elections | electoral process | elections | constitutional order | democratic institutions | electoral | strengthening institutions | state institutions | national institutions | decentralization | parliamentary | credible elections | constitution | democracies | democratization",
    plain: "institutions | governance | government formation | political reforms | reforms",
  },
  "crime-drugs": {
    strong:
      "organized crime | organised crime | transnational crime | drug traffick* | narcotic* | human trafficking | trafficking in persons | corruption | money laundering | illicit financial flows | smuggling | drugs | drug problem | gangs | piracy | illicit trafficking | trafficking | illicit drugs | opium | poppy | drug production | illegal trade | counter narcotics | wildlife trafficking | cartels | criminal networks | asset recovery | world drug | gang violence | traffickers | money laundering",
    plain: "crime | criminal | illicit | drug",
  },
  "migration-refugees": {
    strong:
      "migration | migrant* | refugee* | displaced persons | internally displaced | asylum | statelessness | global compact for safe | compact on refugees | idps | return of refugees | host communities | resettlement | diaspora | safe return | voluntary return | displaced people | non refoulement | unrwa",
    plain: "displacement | displaced | host countr* | return",
  },
  decolonization: {
    strong:
      "self determination | decoloniz* | decolonis* | non self governing | western sahara | colonialism | colonial | recognition of palestine | state of palestine | palestinian state | full membership of palestine | palestine s full membership | independent palestinian | statehood | referendum | french polynesia | falkland* | malvinas | chagos | gibraltar | puerto rico | special committee on decolonization | recognition of the state of palestine | inalienable rights of the palestinian people | recognize palestine | participation of taiwan | taiwan | full member of the united nations",
    plain: "independence | colony | autonomy | membership",
  },
  sovereignty: {
    strong:
      "sovereignty | territorial integrity | non interference | noninterference | end the occupation | end of the occupation | end to the occupation | ending the occupation | blockade | unilateral coercive measures | coercive measures | economic commercial and financial embargo | embargo against cuba | embargo on cuba | lift* of the embargo | annexation | settlement activit* | settlements | internal affairs | withdraw* | occupation | illegal occupation | unilateral sanctions | internationally recognized borders | political independence | occupied territor* | withdrawal of foreign | invasion | aggression | crimea | blockade against cuba | state sponsors of terrorism | foreign interference | interference | use of force | occupying power | temporarily occupied",
    plain: "independence | borders | unilateral measures | sovereign | demarcation",
  },
  "sustainable-development": {
    strong:
      "sustainable development | 2030 agenda | sdgs | sdg | poverty eradication | eradicate poverty | eradication of poverty | poverty reduction | millennium development goals | mdgs | leave no one behind | leaving no one behind | agenda 2030 | development goals | fight against poverty | combat poverty | eradicating poverty | human development | reduce poverty | sustainable future | extreme poverty | post 2015 | social development | right to development | development agenda | end poverty | alleviat* poverty | poverty alleviation | global development initiative",
    plain:
      "poverty | development | inequalit* | socioeconomic development | economic and social development | social justice | prosperity",
  },
  "financing-development": {
    strong:
      "financing for development | official development assistance | oda | debt | international financial architecture | international financial institutions | concessional | debt relief | debt cancellation | debt sustainability | multilateral development banks | bretton woods | addis ababa action agenda | investment* | monterrey | 0 7 per cent | financial architecture | global financial | illicit financial flows | special drawing rights | multidimensional vulnerability | international monetary fund | world bank | bridgetown | doha declaration | access to finance | tax cooperation | heavily indebted | development aid | development assistance | sdg stimulus | financial resources | green climate fund | development finance | financial support | financial system | means of implementation",
    plain: "financing | funding | finance | resources | aid | financial | imf",
  },
  "trade-economy": {
    strong:
      "trade | economic growth | jobs | employment | industrialization | industrialisation | supply chains | wto | world trade organization | global economy | market access | doha round | economic integration | commodit* | protectionism | economic cooperation | free trade | fair trade | agricultural subsidies | unemployment | decent work | transport corridors | connectivity corridors | belt and road | trade barriers | tariffs | economic diversification | multilateral trading system | exports | landlocked transit | entrepreneurship | private investment | economic order | globalization | world economy | economic recovery",
    plain: "infrastructure | tourism | economic | economy | market* | growth | labour | corridor* | industr* | prices",
  },
  "food-security": {
    strong:
      "food security | food insecurity | hunger | famine | agricultur* | nutrition | food systems | fertilizer* | grain initiative | zero hunger | food crisis | food prices | malnutrition | starvation | black sea grain | grain | right to food | food production | food supply",
    plain: "food | farmers | farming | wheat",
  },
  health: {
    strong:
      "health | pandemic* | vaccin* | covid 19 | covid | coronavirus | hiv aids | hiv | aids | malaria | world health organization | universal health coverage | antimicrobial resistance | medicines | health systems | ebola | non communicable diseases | tuberculosis | epidemic* | diseases | covax | medical supplies | disease",
    plain: "medical | hospitals | treatment",
  },
  "education-culture": {
    strong:
      "education | culture* | cultural heritage | dialogue among civilizations | alliance of civilizations | sport | sports | interfaith | interreligious dialogue | inter religious | intercultural | cultural diversity | dialogue of civilizations | multilingualism | tolerance | culture of peace | olympic | literacy | religious tolerance | interfaith dialogue | unesco | heritage | peaceful coexistence | quality education",
    plain: "school* | religio* | civilizations | training of | teachers | universit* | coexistence",
  },
  "science-technology": {
    strong:
      "technology transfer | transfer of technology | transfer of marine technology | science and technology | innovation | scientific research | marine scientific research | marine technology | best available science | scientific knowledge | scientific and technical | clearing house mechanism | technological | science policy | best available scientific | scientific cooperation | data sharing | scientific body | research and development | transfer of technologies | cb tmt | tmt | tomt | scientific and technical body | technology bank | clearinghouse",
    plain: "science | technolog* | scientific | research | scientists | data",
  },
  "countries-special-situations": {
    strong:
      "small island developing states | sids | least developed countries | ldcs | landlocked developing countries | lldcs | middle income countries | africa s development | development of africa | agenda 2063 | special needs of africa | samoa pathway | special circumstances | landlocked | least developed | small island states | antigua and barbuda agenda | developing countries | small states | special requirements | special case of sids | vulnerability index | graduation | small island | nepad | new partnership for africa s development | special needs | highly indebted poor | vulnerable countries | african renaissance | islands | tsunami affected",
    plain: "african countries | africa | island states | vulnerability | african continent",
  },
  climate: {
    strong:
      "climate | greenhouse gas* | paris agreement | global warming | carbon | emissions | loss and damage | sea level rise | net zero | kyoto protocol | cop28 | cop29 | cop30 | cop 28 | cop 29 | cop26 | cop27 | adaptation | climate finance | decarbon* | fossil fuel* | green climate fund | 1 5 degrees | unfccc | nationally determined contributions | climate action | copenhagen | rising seas | sea levels",
    plain: "mitigation | resilience",
    other: OTHER_CLIMATES.en,
  },
  oceans: {
    strong:
      "ocean* | law of the sea | unclos | bbnj | marine | high seas | marine protected areas | mpas | mpa | fisheries | marine genetic resources | mgrs | mgr | area based management | abmt* | environmental impact assessment* | eia | eias | areas beyond national jurisdiction | abnj | overfishing | seabed | deep sea | sea | coastal state* | continental shelf | blue economy | benefit sharing | strategic environmental assessment* | seas | fishing | maritime | plastic pollution | submarine cables | area based management tools | adjacent coastal | adjacency | south china sea | freedom of navigation | ilbi | conference of the parties | igc | international seabed authority | implementing agreement | activities beyond national jurisdiction | common heritage of mankind | common heritage of humankind | fish | in situ | ex situ | access and benefit sharing | monetary benefits | non monetary benefits | due regard | strait of hormuz | red sea | whale*",
    plain: "coastal | vessels | ships | navigation | screening | threshold | sbsta | ngos | proponent*",
  },
  "biodiversity-environment": {
    strong:
      "biodiversity | environment | environmental protection | pollution | forests | desertification | deforestation | convention on biological diversity | land degradation | ecosystem* | amazon | great green wall | kunming montreal | plastic | environmental | conservation | protection of the environment | wildlife | biological diversity | circular economy | ozone | rainforest* | mother earth | mercury | ecosystem approach | precautionary approach | precautionary principle | tropical forest* | lake chad",
    plain: "natural resources | sustainable use | degradation",
    weak: "planet | nature",
  },
  "water-energy": {
    strong:
      "water resources | water security | drinking water | clean water | water and sanitation | sanitation | renewable energy | energy transition | access to energy | energy security | nuclear energy | nuclear power | nuclear safety | energy efficiency | hydropower | clean energy | transboundary water* | aral sea | water scarcity | glacier* | peaceful uses of nuclear | zaporizhzhia | nuclear power plant* | solar | renewable* | peaceful use of nuclear energy | grand ethiopian renaissance dam | nile | electricity | energy sources | energy",
    plain: "water | oil | gas | rivers | dam",
  },
  "disaster-risk": {
    strong:
      "disaster risk | sendai framework | disaster* | natural disaster* | early warning systems | disaster preparedness | hurricane* | earthquake* | disaster resilience | cyclone* | disaster reduction | tsunami | catastrophe insurance | emergency relief",
    plain: "preparedness | resilience | drought* | flood*",
  },
  humanitarian: {
    strong:
      "humanitarian access | humanitarian assistance | humanitarian aid | humanitarian action | humanitarian workers | humanitarian situation | humanitarian needs | humanitarian crisis | humanitarian funding | aid workers | humanitarian principles | humanitarian response | unhindered access | cross border | humanitarian corridor* | ocha | humanitarian organizations | humanitarian personnel | humanitarian partners | relief | unhindered humanitarian | humanitarian support | humanitarian response plan | humanitarian catastrophe | border crossings | delivery of aid | humanitarian truce | humanitarian pause* | unrwa | humanitarian appeal | humanitarian relief | humanitarian convoys",
    plain: "humanitarian | unimpeded | needs | assistance | donors",
  },
  multilateralism: {
    strong:
      "multilateralism | multilateral | charter of the united nations | united nations charter | un charter | pact for the future | international cooperation | global governance | summit of the future | purposes and principles | principles of the charter | global solidarity | collective action | central role of the united nations | international solidarity | our common agenda | common agenda | multilateral system | strengthen* the united nations | role of the united nations | sovereign equality | collective security | strong united nations | peaceful coexistence | equality among states | new international order | multipolar* | universality of the united nations | mutual respect | solidarity among nations | unilateralism | partnership among nations | stronger united nations | millennium declaration | authority of the united nations | spirit of the charter | charter",
    plain: "world order",
    weak: "united nations | cooperation | solidarity | international community | unity",
  },
  "un-reform": {
    strong:
      "strengthening of the united nations | strengthening the united nations | more effective united nations | reform of its | administrative reform | organizational reform | united nations system | reform of the united nations | united nations reform | un reform | un80 | budget | secretariat reform | general assembly revitalization | revitalization of the general assembly | selection of the secretary general | reform the united nations | reforming the united nations | un development system | liquidity | management reform | efficiency of the united nations | assessed contributions | reform of the organization | revitaliz* | reform process | reforms of the united nations | restructuring of the united nations | arrears | appointment of the secretary general | woman secretary general | strengthening of the organization | reform of international institutions | reform of the un | reform agenda | geographical representation | secretary general s reform | reforms proposed by the secretary general | un system reform | reform of our organization | modernize | peacebuilding architecture review",
    plain: "reform* | efficient | efficiency | effectiveness | secretariat",
  },
  "regional-cooperation": {
    strong:
      "regional organization* | african union | regional cooperation | ecowas | asean | subregional | regional integration | european union | chapter viii | regional and subregional | arab league | league of arab states | caricom | pacific islands forum | osce | igad | sadc | eccas | eac | regional arrangements | regional partners | oas | cooperation between the united nations and | african led | regional initiatives | regional bodies | shanghai cooperation | organization of american states | celac | saarc | cis | collective security treaty organization | african solutions | neighbouring countries | organization of african unity | au peace and security council | accession | eu membership | nato | mano river | economic community | gulf cooperation council | regional solutions | euro atlantic | g5 sahel | balkans | eu integration | au un",
    plain: "regional | neighbours | integration",
    weak: "region",
  },
  partnerships: {
    strong:
      "civil society | private sector | stakeholder* | south south cooperation | south south | triangular cooperation | public private partnership* | non governmental organizations | multi stakeholder | partnerships | local authorities | academia | grassroots",
    plain: "partnership | ngos | business* | community participation | whole of society",
  },
  "capacity-building": {
    strong:
      "capacity building | technical assistance | building capacity | capacity development | build capacity | strengthen* the capacity | strengthen* capacities | national capacit* | training | cb tmt | cbtmt | capacity | technical support | capacity enhancement | capacities",
    plain: "assistance | train*",
  },
  "confidence-building": {
    strong:
      "confidence building | transparency measures | points of contact | confidence measures | trust building | build trust | transparency | building trust | rebuild trust | mutual trust | mutual understanding | restore trust | hotline*",
    plain: "trust | confidence",
  },
};
