// How delegations put forward what they want, by language (regular expressions, case does not matter).
// `strong` asks, commits, supports or opposes outright; `plain` does so in a weaker or more formal way.

export interface AskPatterns {
  strong: readonly string[];
  plain: readonly string[];
  /** Courtesies and other sentences that are none whatever verbs they hold. */
  never: readonly string[];
}

export const ASK_WORDS: Record<string, AskPatterns> = {
  en: {
    strong: [
      "\\b(?:we|I|[\\p{Lu}][\\p{L}]+|my (?:delegation|country|government)|our (?:delegation|country|group)|(?:the )?(?:group|delegation|government) of [\\p{L} ]{3,30}|it|therefore|also|once again|strongly|and|to|again|further) (?:(?:also|therefore|strongly|once again|again|further|firmly|urgently|now|thus|would|wish(?:es)?|like|to|must|fully|would like to|wish to|and) )*(?:call(?:s|ing)? (?:for|on|upon)|urg(?:e|es|ing)|appeal(?:s)? (?:to|for)|demand(?:s)?|insist(?:s)?|implore(?:s)?|reiterate(?:s)? (?:our|its|my|the|his) (?:call|appeal|demand|support|commitment|position|request)|renew(?:s)? (?:our|its|my|the) (?:call|appeal|commitment))\\b",
      "\\b(?:we|I|my (?:delegation|country|government)|[\\p{Lu}][\\p{L}]+|and) (?:(?:also|therefore|strongly|once again|again|further|firmly|fully|continues? to|wish(?:es)? to|would like to|will continue to|has always|have always|unequivocally) )*(?:support(?:s|ed)?|endorse(?:s)?|favou?r(?:s)?|advocate(?:s)?|propose(?:s|d)?|recommend(?:s)?|oppose(?:s)?|reject(?:s)?|prefer(?:s)?|encourage(?:s)?|stress(?:es)?|emphasi[sz]e(?:s)?|underscore(?:s)?|underline(?:s)?|reaffirm(?:s)?|condemn(?:s)?|attach(?:es)? (?:great|particular|high|special|the utmost)|pledge(?:s)?|commit(?:s)?|back(?:s)?|insist(?:s)?|invite(?:s)?)\\b",
      "\\b(?:must|needs? to|should|have to|has to|cannot|can no longer|ought to|is imperative|is essential|is crucial|is vital|is critical|is necessary|is urgent|is needed|are needed|is high time|is time (?:to|for|that)|is of the utmost|is paramount|is indispensable)\\b",
      "\\b(?:is|are|remain|remains|am) (?:fully |firmly |deeply |strongly |also |unwaveringly |equally )?(?:committed|determined|resolved|dedicated|opposed|in favou?r|ready|prepared|convinced)\\b",
      "\\blet (?:us|me (?:stress|emphasi[sz]e|underline|underscore|reiterate|call|urge|appeal))\\b",
      "\\b(?:our|the|first|second|third|fourth|top|main|key|another) priorit(?:y|ies)\\b",
      "\\bthere (?:is|can be) no (?:alternative|other way|military solution|justification)\\b",
      "\\b(?:it is|we consider it|we believe it is|is) (?:our (?:hope|view|duty)|important|imperative|essential|crucial|vital|critical|necessary|urgent|incumbent|high time|time)\\b",
    ],
    plain: [
      "\\b(?:we|I|my delegation|[\\p{Lu}][\\p{L}]+) (?:(?:also|therefore|strongly|firmly|further|sincerely|very much) )*(?:welcome(?:s)?|hope(?:s)?|believe(?:s)?|consider(?:s)?|look(?:s)? forward|expect(?:s)?|request(?:s)?|wish(?:es)?|suggest(?:s)?|stand(?:s)?|will|shall|note(?:s)?|commend(?:s)?|see(?:s)?|view(?:s)?|recogni[sz]e(?:s)?|agree(?:s)?|share(?:s)?|trust(?:s)?|would like|can support|could support|seek(?:s)?|work(?:s)?|join(?:s)?)\\b",
      "\\b(?:require(?:s|d)?|crucial|essential|imperative|necessary|indispensable|vital|important|deserve(?:s)?|priority|key to|only way|role)\\b",
      "\\b(?:in favou?r of|opposition to|commitment to|support for|importance of|need (?:for|to)|necessity of|responsibility (?:to|for))\\b",
    ],
    never: [
      "^\\W*(?:(?:first(?:ly)?|at the outset|allow me|let me|to begin|I (?:would|wish|also|want|am)|we (?:would|wish|also|want))[^.]{0,80})?\\b(?:thank|congratulat|grateful|gratitude|appreciat|condolences|welcome you|pay (?:a )?(?:warm )?tribute|wish you (?:every )?success|commend you)",
      "^\\W*thank you",
      "\\bI thank you\\b",
      "\\bcongratulat(?:e|ions|ing|es)\\b[^.]{0,120}\\b(?:election|presidency|assum|convening|organi[sz])",
      "\\bassure (?:you|him|her)\\b",
      "\\bhonou?r (?:for me|to (?:address|speak|be))\\b",
      "^\\W*(?:mr\\.?|madam|madame) (?:president|chair\\p{L}*|secretary)\\W*$",
      "\\bthe (?:meeting|list of speakers|text of)\\b[^.]{0,40}\\b(?:rose|called|contained)\\b",
    ],
  },
  fr: {
    strong: [
      "\\b(?:appel(?:le|ons|lent|ant|er)|lance(?:r|ons)? un appel|exhort(?:e|ons|ent|er)|demand(?:e|ons|ent)|exige(?:ons|nt)?|invit(?:e|ons|ent)|encourag(?:e|eons|ent)|plaid(?:e|ons|ent)|préconis(?:e|ons|ent)|recommand(?:e|ons|ent)|propos(?:e|ons|ent)|insist(?:e|ons|ent)|réitèr(?:e|ent)|réitérons|réaffirm(?:e|ons|ent)|soulign(?:e|ons|ent)|soutien(?:t|s|nent)|soutenons|appui(?:e|ent)|appuyons|condamn(?:e|ons|ent)|rejet(?:te|tent|ons)|s[’']oppos(?:e|ent)|s[’']engag(?:e|ent)|engageons)\\b",
      "\\b(?:doi(?:t|vent)|devons|devrait|devraient|devrons|il faut|il nous faut|faudra|il est (?:temps|urgent|essentiel|impératif|nécessaire|important|crucial|indispensable|primordial)|il importe|il convient|ne peu(?:t|vent) (?:plus|pas)|ne saurait|s[’']impose|est (?:résolument|fermement|pleinement)? ?(?:engagée?|attachée?|déterminée?|favorable|convaincue?))\\b",
    ],
    plain: [
      "\\b(?:souhait(?:e|ons|ent)|espèr(?:e|ent)|espérons|salu(?:e|ons|ent)|se félicit(?:e|ent)|félicitons|attach(?:e|ons|ent)|consid(?:ère|érons|èrent)|estim(?:e|ons|ent)|continuer|priorité|nécessité|importance|essentiel\\p{L}*|engagement|nécessite|requiert|voudrait|entend)\\b",
    ],
    never: [
      "^\\W*(?:je|qu[’']il me soit permis|permettez|à l[’']entame|au nom)[^.]{0,120}\\b(?:félicit|remerci|hommage|gratitude|salu)",
      "\\bje vous remercie\\b",
      "\\bvous (?:présenter|adresser|réitérer) (?:mes|nos) (?:vives |chaleureuses )?félicitations\\b",
      "\\b(?:vœux|voeux) de (?:plein )?succès\\b",
    ],
  },
  es: {
    strong: [
      "\\b(?:hac(?:e|emos|er|en|iendo) un (?:\\p{L}+ )?(?:llamado|llamamiento)|llam(?:a|amos|an|o) a|inst(?:a|amos|an|o)|exhort(?:a|amos|an|o)|exig(?:e|imos|en|ir)|demand(?:a|amos|an)|ped(?:imos|ir)|pid(?:e|o|en)|reclam(?:a|amos|an|o)|urg(?:e|imos|en)|propon(?:e|emos|en|go)|apoy(?:a|amos|an|o)|respald(?:a|amos|an|o)|defend(?:emos|er)|defiend(?:e|en|o)|rechaz(?:a|amos|an|o)|conden(?:a|amos|an|o)|reiter(?:a|amos|an|o)|reafirm(?:a|amos|an|o)|insist(?:e|imos|o|en)|enfatiz(?:a|amos|o)|subray(?:a|amos|o)|destac(?:a|amos)|abog(?:a|amos|an|o)|nos compromet\\p{L}+|se compromet\\p{L}+|nos opon\\p{L}+|se opone|convoc(?:a|amos|o)|promov(?:emos|er))\\b",
      "\\b(?:deb(?:e|emos|en|er[íi]a|er[íi]an|er[íi]amos|erá|erán)|tenemos que|tiene que|hay que|es (?:hora|necesario|urgente|imperativo|fundamental|indispensable|esencial|imprescindible|importante|preciso|crucial|vital|momento)|se requiere|requiere|requerimos|necesit(?:a|amos|an)|no pod(?:emos|rá|rán)|no pued(?:e|en)|resulta (?:fundamental|imprescindible|indispensable)|est(?:á|amos) (?:convencid\\p{L}+|comprometid\\p{L}+|decidid\\p{L}+|dispuest\\p{L}+))\\b",
    ],
    plain: [
      "\\b(?:esper(?:a|amos)|conf(?:ía|iamos)|cre(?:e|emos)|consider(?:a|amos)|dese(?:a|amos)|reconoc(?:e|emos)|celebr(?:a|amos)|salud(?:a|amos)|valor(?:a|amos)|apost(?:amos)|compromiso|necesidad|importancia|prioridad|fundamental\\p{L}*|seguir(?:á|emos)|continuar(?:á|emos))\\b",
    ],
    never: [
      "^\\W*(?:quiero|deseo|quisiera|permítame|permítanme|en primer lugar)?[^.]{0,80}\\b(?:felicit|agradec|gracias)",
      "\\bmuchas gracias\\b",
    ],
  },
  ru: {
    strong: [
      "(?:призыва(?:ем|ет|ю)|настаива(?:ем|ет)|требу(?:ем|ет)|поддержива(?:ем|ет|ю)|выступа(?:ем|ет)|предлага(?:ем|ет|ю)|подтвержда(?:ем|ет)|осужда(?:ем|ет)|отверга(?:ем|ет)|подчеркива(?:ем|ет)|подчеркнуть|приветству(?:ем|ет)|намерен\\p{L}*|готов\\p{L}*|привержен\\p{L}*|обязу\\p{L}+|рекоменду\\p{L}+)",
      "(?:должн\\p{L}+|необходимо|следует|нужно|важно|нельзя|недопустимо|пора|требуется|обязан\\p{L}*|надо|призван\\p{L}*)(?![\\p{L}])",
    ],
    plain: [
      "(?:надеемся|рассчитыва\\p{L}+|считаем|убежден\\p{L}*|полага\\p{L}+|исходим|приоритет\\p{L}*|значени\\p{L}+|необходимост\\p{L}+|продолж\\p{L}+)",
    ],
    never: [
      "(?:благодар\\p{L}+|поздрав\\p{L}+|признательн\\p{L}+)[^.]{0,100}(?:председател|избрани|пост)",
      "^\\W*(?:спасибо|благодарю) за внимание",
    ],
  },
  ar: {
    strong: [
      "(?:ندعو|تدعو|يدعو|نطالب|تطالب|يطالب|نحث|تحث|يحث|نؤكد|تؤكد|يؤكد|نجدد|تجدد|يجدد|ندعم|تدعم|يدعم|نؤيد|تؤيد|يؤيد|نرفض|ترفض|يرفض|ندين|تدين|يدين|نلتزم|تلتزم|يلتزم|نشدد|تشدد|يشدد|نناشد|نقترح|تقترح)",
      "(?:يجب|ينبغي|لا بد|يتعين|من الضروري|من المهم|ضرورة|حان الوقت|لا يمكن|يتطلب|تتطلب)",
    ],
    plain: ["(?:نأمل|نتطلع|نرحب|ترحب|يرحب|نعتقد|أهمية|التزام|أولوية|سنواصل|نعرب)"],
    never: ["(?:أتقدم|نتقدم|أهنئ|نهنئ|أشكر|نشكر)[^.]{0,60}(?:بالتهنئة|بالشكر|رئيس)", "شكرا"],
  },
  zh: {
    strong: [
      "(?:呼吁|敦促|要求|主张|支持|反对|谴责|坚持|坚定|应当|应该|必须|应|需要|要(?=[\\p{Script=Han}])|不能|不应|愿|致力于|承诺|重申|强调|提议|建议)",
    ],
    plain: ["(?:希望|期待|欢迎|认为|推动|加强|促进|维护)"],
    never: ["(?:感谢|祝贺)[^。]{0,30}(?:主席|先生|女士|通报)", "^谢谢"],
  },
  ja: {
    strong: [
      "(?:求め|呼びかけ|支持し|支持する|反対|非難し|強く|必要があ|必要です|べきで|べきだ|なければなりません|不可欠|重要で|重要性|コミット|決意|訴え|提案|強調)",
    ],
    plain: ["(?:期待|歓迎|取り組|推進|強化)"],
    never: ["(?:感謝|お祝い|祝意)(?:申し上げ|いたし|します)"],
  },
};
