// How a sentence ties a threat to the one behind it (regular expressions without regard to case).

/**
 * - `by`: stands right before the one who acts ("committed by", "at the hands of")
 * - `acts`: stands right behind the one who acts ("has launched", "’s invasion of")
 * - `place`: stands before a name that is where something happens, or whom it happens to, and not who acts
 * - `harms`: nouns that blame a State by its adjective ("the Norwegian invasion")
 * - `sparedAhead`, `sparedBehind`: stand before and behind a group that is named and does not act ("talks with")
 */
export interface BlameWords {
  by: string;
  acts: string;
  place: string;
  harms?: string;
  sparedAhead?: string;
  sparedBehind?: string;
}

export const BLAME_WORDS: Readonly<Record<string, BlameWords>> = {
  en: {
    by: "(?<!\\b(?:led|initiated|organi[sz]ed|proposed|chaired|hosted|presented|submitted|convened|funded|welcomed|adopted|brokered|mediated|facilitated|made|expressed|shared|brought|announced|described|mentioned|endorsed|signed|co-authored|drafted|received|accepted|ratified|statement|briefing|efforts|proposal|initiative|candidacy) )\\b(?:by|at the hands of|behavio(?:u)?r of|actions? of|aggression (?:of|from)|perpetrated by|attacks? (?:of|from)|threats? (?:of|from|posed by)|regime in|hands of|activities of|crimes? of)(?: (?:the|both|all|some|certain|various|its|other))?(?: (?:so-called|notorious|brutal|regime of|occupying Power,?|Government of|forces of|authorities of|group|militias? of|terrorist group))*\\s*$",
    place: "\\b(?:in|of|from|against|near|within|to|into|on|between|across|over|for|with)(?: the)?\\s*$",
    acts: "^(?:[’']s?|[’'])? (?:[\\p{L}-]+ly |[\\p{L}-]+ed |brutal |illegal |ongoing |continued |continuing |blatant |full-scale |terrorist |military |war of |forces |militias? |regime |authorities )*(?:aggression|invasion|war (?:against|on)|occupation|annexation|launch(?:es|ed)?|bombardment|shelling|strikes|missile|nuclear|violations?|(?:has|have) (?:(?:also|deliberately|repeatedly|now|already) )?(?:launched|attacked|invaded|violated|fired|killed|bombed|shelled|occupied|destroyed|massacred|murdered|besieged|continued to|helped to)|continues? to (?:launch|attack|develop|violate|kill|occupy|fire|threaten|shell|bomb|destroy|besiege)|invaded|fired|violates?|violated|threatens?|threatened|seiz(?:es|ed)|(?:attacks?|kills?|bombs|detains|shells|occup(?:y|ies)|massacres?)(?! by\\b)|(?:attacked|killed|bombed|detained|shelled|occupied|massacred|murdered|besieged)(?! (?:by|at|last|this|yesterday|outside|along|since|from|under|for|with|were|was|in|during|on|when|while|near|and (?:wounded|injured|killed))\\b))\\b",
    harms:
      "(?:[\\p{Ll}-]+ )?(?:aggression|invasion|occupation|annexation|attacks?|strikes|air ?strikes|bombardments?|bombings?|shelling|offensive|incursions?|blockade|settlements|settlers|settlement (?:activit(?:y|ies)|expansion|policy)|drones|missiles|violations)",
    sparedAhead:
      "\\b(?:committee|resolution)\\b[^.;]{0,50}\\bconcerning(?: [^.;]{0,40})?\\s*$|\\b(?:talks|negotiations?|dialogue|agreements?|deals?|ceasefire|cease-fire|reconciliation|reconciling|negotiating|meeting) (?:with|between|among)(?: [^.;]{0,40})?\\s*$|\\b(?:disarm|demobili|reintegrat)\\p{L}*(?: [\\p{L}-]+){0,3}\\s*$|\\b(?:flows|funds|support|assistance|arms|weapons|sales|transfers|appeal|offer) (?:to|for)(?: the)?\\s*$",
    sparedBehind: "^[^.;]{0,80} (?<!\\bnot(?: yet)? )(?:concluded|signed|agreed|laid down|joined|acceded)\\b",
  },
  fr: {
    by: "(?<!\\p{L})(?:(?:commis|perpétr|mené|lancé|impos|caus|provoqu|tué|bombard|occup|envahi|orchestr|attaqu|agress|alimenté|menac)\\p{L}* par|de la part d(?:e|es|u)|aux mains d(?:e|es|u)|menace d(?:e|es|u))(?: (?:le|la|les|l[’']|des|du|certains?))?\\s*$",
    place: "(?<!\\p{L})(?:en|au|aux|de|du|dans|contre|vers|pour)(?: la| le| l[’'])?\\s*$",
    acts: "^ (?:(?:a|ont|avait|avaient)(?: (?:\\p{L}+ment|encore|aussi|déjà|ainsi))? (?:attaqué|envahi|lancé|violé|tué|tiré|bombardé|occupé|imposé|massacré|assassiné|détruit|annexé|pilonné|assiégé)(?!\\p{L})|continuent d(?:e |[’'])(?:\\p{L}+ment )?(?:occup|bombard|viol|attaqu|tu|lanc|tir|massacr|détrui|menac|assiég|pilonn)|bombarde(?:nt)?(?!\\p{L})|occupe(?:nt)?(?!\\p{L})|attaque(?:nt)?(?!\\p{L})|continue d)",
    harms: "agression|invasion|occupation|annexion|attaques?|frappes|bombardements?|colonies|offensive",
    sparedAhead:
      "(?<!\\p{L})(?:pourparlers|négociations?|dialogue|accords?|cessez-le-feu|réconciliation) (?:avec|entre)(?: [^.;]{0,40})?\\s*$|(?:désarm|démobilis|réinsér|réintégr)\\p{L}*(?: [\\p{L}’'-]+){0,3}\\s*$",
    sparedBehind: "^[^.;]{0,80} (?:ont (?:conclu|signé|accepté|rejoint|déposé))(?!\\p{L})",
  },
  es: {
    by: "(?<!\\p{L})(?:(?:cometid|perpetrad|impuest|causad|provocad|lanzad|llevad\\p{L} a cab|ocupad|invadid|asesinad|bombardead|ataques|agresi[oó]n|orquestad|desatad|ejercid|amenazad)\\p{L}* por|a manos de|por parte de|amenaza de|(?:bloqueo|embargo|agresi[oó]n|agresiones)(?: [\\p{L},]+){0,4} (?:de|del)|(?:ataques|bombardeos|crímenes) (?:de|del))(?: (?:el|la|los|las|algunos))?\\s*$",
    place: "(?<!\\p{L})(?:en|de|contra|hacia|para|a)(?: la| el)?\\s*$",
    acts: "^ (?:(?:ha|han|había|habían)(?: (?:\\p{L}+mente|también|ya))? (?:atacado|invadido|lanzado|violado|matado|asesinado|bombardeado|ocupado|impuesto|masacrado|destruido|anexado|disparado)(?!\\p{L})|(?:atacó|invadió|asesinó|mató|bombardeó|ocupó|masacró|destruyó|atacaron|invadieron|asesinaron|mataron|bombardearon|ocuparon|masacraron|destruyeron|bombardean?|masacran?)(?!\\p{L})|siguen (?:atac|bombarde|mat|asesin|ocup|viol|destruy)|continúan? (?:atac|bombarde|mat|asesin|ocup|viol|destruy|su(?:s)? (?:agresi|ataque|ocupaci))|continúa)",
    harms:
      "agresi[oó]n\\p{L}*|invasi[oó]n|ocupaci[oó]n|anexi[oó]n|ataques?|bombardeos?|bloqueo|asentamientos|ofensiva|embargo",
    sparedAhead:
      "(?<!\\p{L})(?:conversaciones|negociaci[oó]n\\p{L}*|diálogo|acuerdos?|cese del fuego|alto el fuego) (?:con|entre)(?: [^.;]{0,40})?\\s*$|(?:desarm|desmoviliz|reinser|reintegr)\\p{L}*(?: \\p{L}+){0,3}\\s*$",
    sparedBehind: "^[^.;]{0,80} (?:firmaron|acordaron|concluyeron|depusieron|han firmado)(?!\\p{L})",
  },
  ru: {
    by: "(?<!\\p{L})(?:(?:соверш[её]нн|развязанн|учин[её]нн|введ[её]нн|навязанн|нанес[её]нн)\\p{L}{2,3}|со стороны|от рук|по вине|(?:агресси|нападени|вторжени|преступлени|действи|провокаци)\\p{L}{1,2}|(?:санкци|ограничени)\\p{L}{1,3}|(?:ограничительн|принудительн|односторонн|рестриктивн)\\p{L}{2,3} (?:\\p{L}{4,20} )?мер(?:ы|ами|ам|ах)?)(?: (?:властей|властями|войск|войсками|режима|режимом|вооруж[её]нн\\p{L}+ сил\\p{L}*|правительств\\p{L}|армии|армией))?\\s*$",
    place: "(?<!\\p{L})(?:в|во|на|из|против|с|со|у|к|ко|для|между|над|о|об|за|по)\\s*$",
    acts: "^ (?:(?:по-прежнему|вновь|незаконно|открыто|неоднократно|систематически|продолжа\\p{L}+) )*(?:вторгл|напал|атаков(?!ан)|оккупир(?!ованн?[аоы]?(?!\\p{L}))|аннексир(?!ованн?[аоы]?(?!\\p{L}))|(?:раз)?бомби|обстрел(?!ян)|развяза|убива(?!ем|ющ)|убил|уничтожа(?!ем)|уничтожил|разруша(?!ем)|разрушил|угрожа|наруша|нан[её]с|захват|ввел[аио]? санкции)\\p{L}*",
    harms: "(?:агресси|вторжени|оккупаци|удар|бомбардиров|обстрел|атак|блокад|нападени|поселени|санкци)\\p{L}*",
    sparedAhead: "(?<!\\p{L})(?:переговор|диалог|соглашени|перемири)\\p{L}* (?:с|между) (?:[^.;]{0,40} )?$",
  },
  ar: {
    by: "(?:(?:المرتكبة|المفروضة|الممارسة|العدوان|الاعتداءات|الجرائم|الهجمات|الانتهاكات|القصف)[^.،؛]{0,40} (?:من قبل|من جانب|على يد|على أيدي)|(?<!\\p{L})(?:[وف]?(?:شنت|تشن|ارتكبت|ترتكب|قصفت|تقصف|تقتل|احتلت|غزت|اجتاحت|انتهكت|تنتهك|هددت|دمرت|قتلت|هاجمت|(?<!(?:هجمات|هجوم|صواريخ|عمليات|عملية|غارات|اعتداءات|التي) )استهدفت|ارتكب|يرتكب|قتل|شن|يشن|يقصف|يقتل|اجتاح|التي تشنها|الذي تشنه|التي يشنها|الذي يشنه|التي ترتكبها|التي يرتكبها|التي ارتكبتها|التي ارتكبها|التي تمارسها|الذي تمارسه|التي تفرضها|التي فرضتها)|عدوان|اعتداءات|جرائم|انتهاكات|ممارسات|هجمات))(?: (?:سلطات|قوات|حكومة|جيش|نظام))?\\s*$",
    place: "(?<!\\p{L})(?:في|من|إلى|على|ضد|مع|عن|بين|داخل|ضدّ)\\s*$",
    acts: "^،? (?:(?:السلطة القائمة بالاحتلال|لا تزال|ما زالت|ما تزال|مازالت)،? )*(?:تواصل |تستمر في |على مواصلة )?(?:عدوانها|احتلالها|انتهاكها|تنتهك|تحتل|تشن|تقصف|تقتل|ترتكب|تهدد|(?:قد )?(?:قتلت|قصفت|احتلت|دمرت|شنت|ارتكبت|اجتاحت)|يقتل|يقصف|يحتل|يشن|يرتكب|ارتكب|شن|عدوانه|احتلاله|اعتداءاته|انتهاكاته|جرائمه|قصفه|حصاره|هجماته|اعتداءاتها|انتهاكاتها|جرائمها|ممارساتها|قصفها|حصارها|هجماتها)(?!\\p{L})",
    harms:
      "(?:ال)?(?:عدوان|احتلال|اعتداءات|هجمات|قصف|انتهاكات|غارات|مستوطنات|استيطان|حصار|غزو|جرائم|ممارسات|توغل|ضربات)",
    sparedAhead: "(?<!\\p{L})(?:المفاوضات|الحوار|المحادثات|اتفاق|وقف إطلاق النار) (?:مع|بين) (?:[^.؛]{0,40} )?$",
  },
  zh: {
    by: "(?:被|遭到?|遭受)\\s*$",
    place: "(?:对|在|向|与|和|同|针对|支持|制裁|打击|关于)\\s*$",
    acts: "^(?:军队?|政府|当局|一方|方面)?(?:的|继续|不断|悍然|公然|非法|再次|仍在|持续|长期|大规模|军事|武装|全面|在加沙|单方面)*(?:入侵|侵略|占领|袭击|轰炸|空袭|攻击|炮击|吞并|霸凌|单边制裁|侵犯|挑衅|(?:对|向)[^，。；]{1,15}(?:侵略|占领|入侵|袭击|轰炸|空袭|攻击|封锁|制裁|动武|霸凌|威胁|军事行动|军事打击)(?![^，。；]{0,8}(?:表示|深感|感到|予以|持)))",
  },
};
