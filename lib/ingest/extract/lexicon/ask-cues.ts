// Words that show how a sentence puts something forward, by what they do and alike in all languages: what labelled
// documents of one language teach about a cue holds for the others.

/** Terms of each cue, parted by `|`; a word that ends in `*` stands for all that begin so. */
export const ASK_CUES: Readonly<Record<string, string>> = {
  self:
    "we|i|let us|let me|nous|je|nosotros|yo|мы|я|نحن|我们|中方|私たち|我が国|my delegation|our delegation|my country|" +
    "our country|my government|our government|ma delegation|ma délégation|mon pays|notre pays|mi delegación|mi país|" +
    "nuestro país|nuestra delegación|наша делегация|наша страна|بلادي|بلدي|وفد بلادي|中国代表团",
  own: "our|my|notre|nos|mon|ma|mes|nuestro|nuestra|nuestros|nuestras|mi|mis|наш*|мой|моя",
  delegation:
    "delegation|country|government|délégation|pays|gouvernement|delegación|país|gobierno|делегаци*|правительств*",
  call:
    "call|calls|calling|called|appeal|appeals|appealing|demand|demands|demanding|request|requests|ask|asks|appel|appelle|" +
    "appelons|appellent|appelant|lance|lançons|demande|demandons|demandent|exige|exigeons|llama|llamamos|llamado|" +
    "llamamiento|pedimos|pide|exigimos|exige|призыва*|требу*|ندعو|تدعو|يدعو|نطالب|تطالب|نناشد|呼吁|要求|呼びかけ|求め",
  urge: "urge|urges|urging|implore|implores|exhort*|insta|instamos|instando|instar|urgimos|نحث|تحث|يحث|敦促",
  encourage: "encourag*|invit*|alienta|alentamos|animamos|alentar|побужда*|приглаша*|نشجع|تشجع|鼓励|邀请",
  support:
    "support|supports|supporting|endorse*|back|backs|favour|favours|favor|in favour of|in favor of|prefer*|advocat*|champion*|" +
    "soutien|soutient|soutenons|soutenir|appui*|appuy*|apoya*|apoyo|respald*|поддерж*|выступа*|ندعم|تدعم|يدعم|نؤيد|تؤيد|" +
    "支持|主张|支持し",
  commit:
    "committed|commit|commits|commitment|commitments|determined|determination|resolve|resolved|pledge|pledges|pledged|dedicated|" +
    "stand ready|stands ready|ready to|prepared to|will continue|continue to|continues to|engagé|engagée|engagement|engagements|" +
    "engageons|attaché|attachée|attachement|déterminé|déterminée|déterminés|comprometid*|compromiso*|comprometemos|" +
    "привержен*|намерен*|готов*|ملتزم*|نلتزم|تلتزم|التزام*|承诺|致力*|愿|决心|コミット|決意",
  welcome:
    "welcome|welcomes|welcoming|welcomed|commend*|applaud*|appreciat*|praise*|salue|saluons|saluer|félicit*|felicit*|" +
    "celebra*|приветств*|نرحب|ترحب|يرحب|نشيد|欢迎|赞赏|歓迎",
  oppose:
    "condemn*|denounc*|deplor*|reject*|oppos*|object|objects|regret*|unacceptable|intolerable|condamn*|dénonc*|rejet*|déplor*|" +
    "inacceptable*|conden*|rechaz*|repudi*|inaceptable*|осужда*|отверга*|неприемлем*|ندين|تدين|نرفض|ترفض|反对|谴责|非難",
  stress:
    "stress*|emphasi*|underlin*|underscor*|highlight*|reiterat*|reaffirm*|affirm*|insist*|recall|recalls|repeat|renew*|" +
    "soulign*|réaffirm*|réitèr*|réitérer|rappel*|subray*|recalc*|reiter*|reafirm*|destac*|подчерк*|подтвержда*|напомина*|" +
    "نؤكد|تؤكد|يؤكد|نشدد|نجدد|强调|重申|強調",
  believe:
    "believe*|convinced|conviction|consider|considers|view|views|opinion|confident|agree|agrees|share|shares|recogni*|" +
    "acknowledg*|estim*|croyons|convaincu*|considér*|creemos|convencid*|considera|consideramos|reconoc*|считаем|убежден*|" +
    "полага*|исходим|نعتقد|نرى|认为|相信|信じ",
  hope:
    "hope|hopes|hoping|wish|wishes|look forward|looks forward|expect|expects|await*|trust|aspire*|espère|espérons|souhait*|" +
    "espera|esperamos|desea|deseamos|надеемся|рассчитыва*|نأمل|تأمل|نتطلع|希望|期待",
  propose:
    "propos*|suggest*|recommend*|would like to see|recommand*|préconis*|recom*|предлага*|рекоменду*|نقترح|تقترح|建议|提议|提案",
  must:
    "must|should|shall|ought to|need|needs|have to|has to|needed|required|require|requires|doit|doivent|devons|devrait|devraient|" +
    "il faut|faut|nécessite|debe|deben|debemos|debería*|deberá*|tenemos que|hay que|necesit*|requiere*|requerimos|должн*|" +
    "необходимо|следует|нужно|надо|требуется|يجب|ينبغي|يتعين|لا بد|必须|应|应该|应当|需要|べき|なければな*|必要",
  essential:
    "essential|crucial|vital|imperative|important|necessary|urgent|urgently|indispensable|critical|paramount|key|incumbent|" +
    "fundamental|high time|time to|importance|urgency|necessity|essentiel*|nécessaire*|impérati*|primordial*|importan*|urgence|" +
    "nécessité|esencial*|necesari*|imperativ*|indispensable*|necesidad|важно|важн*|ضرورة|ضروري|أهمية|重要|不可欠",
  priority: "priorit*|приоритет*|أولوي*|优先|優先",
  duty: "responsib*|duty|obligation*|obligated|bound|devoir|obligación*|deber|обязан*|ответственност*|مسؤولية|责任|責任",
  can: "can|could|may|might|will|would|peut|peuvent|pourrait|puede*|podemos|podría*|может|могут|能|可以",
  cannot:
    "cannot|can no longer|must not|should not|not be|ne peut|ne peuvent|no puede*|no podemos|нельзя|недопустим*|لا يمكن|不能|不得",
  not: "not|no|never|neither|nor|without|ne|pas|jamais|sans|nunca|sin|не|нет|без|不|没有",
  past:
    "was|were|had|did|been|adopted|launched|established|signed|ratified|hosted|était|étaient|avait|fut|fue|fueron|era|eran|" +
    "había|hemos|был*|كان|كانت",
  have: "has|have|a été|ont|avons|ha|han",
  be: "is|are|am|remain|remains|est|sont|demeure*|reste|restent|es|son|está|están|является",
  this: "this|that|these|those|such|it|they|its|their|ce|cette|ces|cela|celui|il|elle|esto|eso|este|esta|estos|ello|это*|эти|هذا|هذه",
  thanks:
    "thank*|grateful|gratitude|congratulat*|tribute|condolences|honour|honor|sympathy|remerci*|gracias|agradec*|honneur|" +
    "благодар*|спасибо|поздрав*|شكر*|感谢|祝贺|感謝",
  concern: "concern*|alarm*|worr*|grave|deeply|preocup*|préoccup*|inquiét*|обеспокоен*|озабочен*|قلق|关切|関切|懸念",
  council: "council|conseil|consejo|совет*|مجلس|安理会|安全理事会",
  united:
    "united nations|organization|secretary-general|nations unies|naciones unidas|организаци*|оон|الأمم المتحدة|联合国|国連",
  others:
    "international community|all states|member states|all parties|parties|partners|community|everyone|communauté|états|" +
    "comunidad|estados|государств*|стран|المجتمع الدولي|国际社会|各国|国際社会",
  therefore:
    "therefore|thus|hence|accordingly|that is why|donc|c'est pourquoi|por ello|por eso|por tanto|поэтому|لذلك|因此",
  further:
    "also|moreover|furthermore|additionally|in addition|likewise|similarly|aussi|également|además|también|asimismo|также",
  closing: "finally|lastly|in conclusion|to conclude|in closing|enfin|pour conclure|finalmente|por último|наконец|最后",
  ordinal:
    "first|firstly|second|secondly|third|thirdly|fourth|fifth|premièrement|deuxièmement|troisièmement|primero|segundo|tercero",
  opening:
    "on|regarding|concerning|with regard to|with respect to|as for|turning to|s'agissant|quant|en cuanto|respecto",
  only:
    "only|sole|solely|seul|seule|seuls|seules|uniquement|unique|único|única|solo|sólo|единственн*|только|лишь|الوحيد*|فقط|" +
    "唯一|只有",
  plan:
    "intend|intends|plan|plans|planning|aim|aims|seek|seeks|seeking|strive*|endeavour*|working to|working with|entend|entendons|" +
    "vise|visent|busca*|aspira*|стрем*|نسعى|تسعى|يسعى|努力",
  align:
    "align*|associate|associates|echo|echoes|join|joins|concur*|stand with|stands with|stand by|stands by|alongside|solidarity|" +
    "s'associe|aux côtés|solidarité|se suma|nos sumamos|solidaridad|присоединя*|солидарн*|نتضامن|تضامن*|赞同",
  merit: "deserve*|merit|merits|worthy|mérite*|merece*|заслужива*|يستحق*|تستحق*|值得",
  better:
    "better|best|preferable|useful|helpful|appropriate|beneficial|mieux|meilleur*|utile*|mejor*|útil*|conveniente*|лучш*|полезн*|" +
    "أفضل|مفيد*|最好|有益",
  basis:
    "cornerstone|foundation|foundations|prerequisite*|precondition*|basis|at the heart|at the core|at the centre|pierre angulaire|" +
    "fondement*|condition|base|piedra angular|основ*|краеугольн*|أساس*|حجر الزاوية|基石|基础",
  now:
    "now|immediately|without delay|as soon as possible|at once|urgently|today|immédiatement|sans délai|dès maintenant|ya|" +
    "de inmediato|inmediatamente|ahora|немедленно|незамедлительно|فورا|الآن|立即|尽快",
  full: "full|fully|strong|strongly|firm|firmly|unwavering|plein*|pleinement|ferme*|fermement|resuelt*|firme*|pleno*|полн*|решительн*|كامل*|充分|坚定",
};
