// How a sentence ties a harm to the one whom it strikes (regular expressions without regard to case).

/**
 * - `strikes`: stands right before the one who is struck ("attacks against the", "the killing of")
 * - `struck`: stands right behind the one who is struck ("were killed", "continue to be the victims of")
 * - `apart`: before a name that is part of something else, to which `struck` belongs ("the rights of women suffer")
 * - `inItself`: a name that says so itself ("civilian casualties")
 * - `joined`: between two who are struck together ("and", "as well as the")
 */
export interface StruckWords {
  strikes: string;
  struck: string;
  apart?: string;
  inItself?: string;
  joined: string;
}

const ENGLISH_FILL =
  "(?: (?:the|our|its|their|these|those|innocent|many|hundreds of|thousands of|millions of|vulnerable|unarmed|defenceless|including|especially|particularly|tens of|key|vital|other|both|all|more|so|young|local|over|almost|some|than|nearly|about|around|at|least|up|to|dozens of|scores of|hundred|thousand|million|\\d[\\d,.]*|(?!(?:than|these) )\\p{L}{3,20}(?:i|an|ese|ish)(?= )))*";

const FRENCH_FILL =
  "(?: (?:le|la|les|l[’']|des|de|d[’'](?:innocents?|autres)?|nos|ses|leurs|ces|nombreux|nombreuses|plusieurs|plus|près|quelque|environ|au|moins|dizaines|centaines|milliers|millions|mille|innocents?|\\d[\\d.,]*))*";
const SPANISH_FILL =
  "(?: (?:el|la|los|las|nuestr\\p{L}{1,3}|sus|estos|esos|más|casi|unos|unas|cerca|al|menos|de|decenas|cientos|miles|mil|millones|muchos|tantos|otros|inocentes|\\d[\\d.,]*))*";
const RUSSIAN_FILL =
  "(?: (?:наш\\p{L}{1,3}|мирн\\p{L}{1,3}|невинн\\p{L}{1,3}|многих|многие|более|свыше|около|почти|десятк\\p{L}{1,3}|сот(?:ни|ен|нями|нях)|тысяч\\p{L}{0,3}|миллион\\p{L}{0,3}|ни в чем не повинн\\p{L}{1,3}|\\d[\\d.,]*))*";
const ARABIC_FILL =
  "(?: (?:آلاف|الآلاف|عشرات|العشرات|مئات|المئات|ملايين|الملايين|ألف|مليون|أكثر|من|نحو|حوالي|هؤلاء|جميع|\\d[\\d.,]*))*";
/** In Arabic the one who strikes stands between the verb and the one struck: a name of a word or two. */
const ARABIC_SUBJECT =
  "(?: (?!(?:في|من|على|إلى|عن|مع|أن|التي|الذي|الذين|قرب|بين|ضد|دون|خارج|المجتمع|حماية|حقوق|قتلة|منفذي)(?!\\p{L}))\\p{L}+){0,2}";

export const STRUCK_WORDS: Readonly<Record<string, StruckWords>> = {
  en: {
    strikes: `\\b(?:against|targeting|targets?|targeted|attack(?:s|ed|ing)?|affect(?:s|ed|ing)?|kill(?:s|ed|ing)?|harm(?:s|ed|ing)?|destroy(?:s|ed|ing)?|disrupt(?:s|ed|ing)?|threaten(?:s|ed|ing)?|hit(?:s|ting)?|str(?:ikes?|iking|uck)|endanger(?:s|ed|ing)?|recruit(?:s|ed|ing)?|damag(?:es?|ed|ing)|murder(?:s|ed|ing)?|bomb(?:s|ed|ing)|shell(?:s|ed|ing)|injur(?:es?|ed|ing)|wound(?:s|ed|ing)|maim(?:s|ed|ing)?|abduct(?:s|ed|ing)?|kidnap(?:s|ped|ping)?|rap(?:es?|ed|ing)|tortur(?:es?|ed|ing)|massacr(?:es?|ed|ing)|displac(?:es?|ed|ing)|prey(?:s|ing)? (?:up)?on|(?:(?:cyber-?)?attacks?|assaults?|strikes?|raids?|bombings?|crackdowns?|operations|intrusions|breaches|impact|toll) on|undermin(?:e|es|ed|ing)(?: [^.;,]{0,60}(?:integrity|trust|security) (?:of|in))?|interfer(?:e|es|ed|ing|ence) (?:in|with)|(?:impact|effects?|toll) of [^.;]{3,60} on|(?:threats?|danger|harm|damage|injury|injuries|suffering|risks?|loss) to|(?:killings?|murders?|deaths?|massacres?|slaughter|abductions?|kidnappings?|persecution|repression|recruitment|abuse|rapes?|destruction|bombings?|bombardment|shelling|detention|arrests?|assassinations?|executions?|displacement|starvation|harassment|intimidation|enslavement|trafficking|exploitation|torture|torturing|targeting|maiming|suffering|plight|loss) of|(?:endanger|threaten|claim|cost|tak|risk|destroy|jeopardi[sz])\\p{L}* (?:the )?(?:\\p{L}+ and )?(?:lives|safety|security) of)${ENGLISH_FILL}\\s*$`,
    struck:
      "^,?(?: (?:who|which|that|alike|there|everywhere))?(?: (?:are|were|is|was|have|has|had|continues?|being|been|still|to|also|often|now|be|increasingly|deliberately|systematically|disproportionately|directly|most|remain|get|getting))*(?: (?:killed|targeted|attacked|murdered|injured|wounded|maimed|abducted|kidnapped|displaced|affected|struck|destroyed|bombed|shelled|raped|tortured|starving|dying|died|perish(?:ed)?|suffering|suffer|suffered|recruited|trafficked|exploited|persecuted|besieged|under attack|(?:the |innocent |main |first |principal )*victims?|bear(?:ing)? the brunt|pay(?:ing)? (?:a|the)))(?!\\p{L})",
    apart:
      "(?<!(?:hundreds|thousands|millions|dozens|scores|tens|numbers?|majority|cent) )\\b(?:of|by|with)(?: the)?\\s*$",
    inItself: "\\b(?:casualties|deaths|victims|fatalities)$",
    joined: "^(?:,|and|or|the|as well as|including|especially|particularly|in particular|both|other|innocent|\\s)*$",
  },
  fr: {
    strikes: `(?<!\\p{L})(?:contre|visant|cibl\\p{L}+|frapp\\p{L}+|tu(?:e|é|ée|er|ent|ant)s?|touch\\p{L}+|menac\\p{L}+|affect\\p{L}+|massacr\\p{L}+|attaqu\\p{L}+|n[’']épargn\\p{L}+ (?:ni|pas)|ni|à l[’']encontre d(?:e|es|u)|(?:attaques?|frappes?|exactions?|bombardements?) sur|(?:meurtres?|assassinats?|massacres?|morts?|enlèvements?|recrutement|persécution|déplacements?|destruction|exploitation|répression|souffrances?|vies?) d(?:e|es|u)|bombard(?:é|e|er|ent|ant)(?:es|s)?|assassin(?:é|e|er|ent|ant)(?:es|s)?|(?:morts?|tués|victimes|blessés|pertes)[^.;,]{0,25} (?:parmi|dans les rangs d(?:e|es|u)))${FRENCH_FILL}\\s*$`,
    struck:
      "^,?(?: qui)?(?: (?:sont|ont|étaient|été|continuent|encore|souvent|d[’']être))* (?:tué|ciblé|visé|attaqué|massacré|blessé|détruit|déplacé|frappé|touché|affecté|enlevé|victimes|meur|souffr|péri)\\p{L}*",
    apart:
      "(?<!(?:centaines|milliers|millions|dizaines|nombre|plupart) )(?<!\\p{L})(?:de|des|pour|par)(?: la| les)?\\s*$",
    joined: "^(?:,|et|ou|ni|les|des|la|le|l[’']|ainsi que|y compris|notamment|de|\\s)*$",
  },
  es: {
    strikes: `(?<!\\p{L})(?:contra|dirigid\\p{L}+ (?:a|contra)|(?:afecta|mata|golpea|amenaza|ataca|asesina|hiere|desplaza)\\p{L}* a|(?:ataques?|bombardeos?) (?:a|sobre)|(?:asesinatos?|muertes?|matanzas?|masacres?|secuestros?|reclutamiento|persecución|destrucción|explotación|represión|sufrimientos?|desplazamiento|vidas?|pérdida) de|bombas (?:a|sobre)|destroza\\p{L}*|víctimas[^.;]{0,40} son|murieron|muert\\p{L}+ [^.;]{0,70}más|masacr(?:ado|a|an|ó|aron|ando)(?: a)?|bombarde(?:ado|a|an|ó|aron|ando)(?: a)?|destru(?:ido|ye|yen|yó|yeron|yendo)|(?:asesinó|asesinaron|mató|mataron|atacó|atacaron) a|(?:muertos|víctimas|heridos|bajas)[^.;,]{0,25} entre)${SPANISH_FILL}\\s*$`,
    struck:
      "^,?(?: que)?(?: (?:son|han|fueron|siguen|sido|están|siendo))* (?:asesinad|atacad|desplazad|herid|muert|secuestrad|bombardead|destruid|víctimas|muer|sufr|mor|tenido que (?:abandonar|huir)|tuvieron que (?:abandonar|huir))\\p{L}*",
    apart:
      "(?<!(?:cientos|miles|millones|decenas|número|mayoría|ciento|%) )(?<!\\p{L})(?:de|para|por)(?: la| las| los)?\\s*$",
    joined: "^(?:,|y|e|o|ni|los|las|el|la|así como|incluid\\p{L}+|\\s)*$",
  },
  ru: {
    strikes: `(?<!\\p{L})(?:против|гибел\\p{L}+|гибн\\p{L}+|погиб\\p{L}*|убит\\p{L}*|убил\\p{L}*|ранен\\p{L}*|убийств\\p{L}*|убива\\p{L}+|нападени\\p{L}+ на|удар\\p{L}* по|обстрел\\p{L}*|атак\\p{L}* на|жертв\\p{L}* среди|угрож\\p{L}+|страда\\p{L}+|уничтож\\p{L}+|разруш\\p{L}+|вербовк\\p{L}+)${RUSSIAN_FILL}\\s*$`,
    struck: "^,?(?: котор\\p{L}+)? (?:гибн|погиб|страда|подверга|убит|станов\\p{L}+ жертв)\\p{L}*",
    joined: "^(?:,|и|или|а также|\\s)*$",
  },
  ar: {
    strikes: `(?<!\\p{L})(?:[وف]?(?:ضد|استهداف|قتل|مقتل|بحق|تهدد|يهدد|تدمير|قصف|تجنيد|معاناة)|[وف]?(?:قصفت|تقصف|قتلت|تقتل|استهدفت|تستهدف|يستهدف|دمرت|تدمر|هاجمت|تهاجم)${ARABIC_SUBJECT}|(?:القتلى|قتلى|الجرحى|جرحى|الضحايا|ضحايا|الخسائر|خسائر|الشهداء|الإصابات|إصابات)[^.،؛]{0,25} (?:في صفوف|بين صفوف|بين|من))${ARABIC_FILL}\\s*$`,
    struck: "^ (?:الذين )?(?:يقتل|قتلوا|يعان|استشهد|يتعرض|الأبرياء الذين)\\p{L}*",
    joined: "^\\s*و?\\s*$",
  },
  zh: {
    strikes: "(?:袭击|攻击|针对|杀害|伤害|打击|危害|破坏|轰炸|炮击|威胁|无辜)的?\\s*$",
    struck:
      "^(?:和[\\p{Script=Han}]{2,4})?(?:的?伤亡|死亡|遇难|受害|丧生|遭受|遭到|被)|^(?:[和及、与][\\p{Script=Han}]{2,6}|以及[\\p{Script=Han}]{2,6})?(?:的|发动|实施|进行)的?(?:袭击|攻击|轰炸|空袭|炮击|杀戮|杀害|暴力)",
    joined: "^(?:和|及|、|以及|与)*$",
  },
};
