// How speakers count their points, by number and language (regular expressions that begin a sentence; case does not
// matter). An analyst adds a noun to a language's list, or a form to its template.

/** `number` null stands for the last point of a list, 0 for the one that follows, whatever its number. */
export interface CountWord {
  number: number | null;
  forms: readonly string[];
}

const MOST = 10;
const NOUNS = {
  en:
    "priority|point|message|recommendation|element|issue|area|request|call|ask|pillar|proposal|suggestion|track|step|task|" +
    "action|measure|principle|goal|objective|aspect|component|condition|front|avenue|theme|topic|subject|imperative|" +
    "challenge|comment|remark|key \\p{L}+",
  fr: "priorité|point|proposition|message|axe|élément|volet|recommandation|aspect|mesure|objectif|chantier|action|condition",
  es: "prioridad|punto|mensaje|propuesta|elemento|eje|recomendación|aspecto|medida|objetivo|acción|pilar|tema",
  ru: "приоритет|задача|пункт|направлени|предложени|вопрос|шаг|услови",
  ar: "النقطة|الأولوية|الرسالة|المقترح|المسألة|التوصية|المحور",
};
const VERBS = {
  en: "is|are|relates?|concerns?|would be|pertains?|lies|involves|has to do|must be|should be",
  fr: "est|concerne|porte|tient|consiste|relève",
  es: "es|se refiere|consiste|tiene que ver|concierne|sería",
};
const BEFORE = {
  en: "(?:and |but )?(?:(?:last|final)(?:ly)?,? and )?",
  en2: "(?:my |our |the |a |as (?:a |my |our )?)?",
  fr: "(?:la |le |l[’']|notre |ma |mon )?",
  es: "(?:el |la |lo |mi |nuestr[oa] |un |una )?",
};

const EN = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const EN_CARDINAL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const FR = [
  "premi(?:er|ère)",
  "(?:deuxième|seconde?)",
  "troisième",
  "quatrième",
  "cinquième",
  "sixième",
  "septième",
  "huitième",
  "neuvième",
  "dixième",
];
const FR_ADVERB = [
  "premièrement",
  "(?:deuxième|seconde)ment",
  "troisièmement",
  "quatrièmement",
  "cinquièmement",
  "sixièmement",
  "septièmement",
  "huitièmement",
  "neuvièmement",
  "dixièmement",
];
const ES = [
  "primer[oa]?",
  "segund[oa]",
  "tercer[oa]?",
  "cuart[oa]",
  "quint[oa]",
  "sext[oa]",
  "s[ée]ptim[oa]",
  "octav[oa]",
  "noven[oa]",
  "d[ée]cim[oa]",
];
const RU = ["перв", "втор", "трет", "четв[её]рт", "пят", "шест", "седьм", "восьм", "девят", "десят"];
const RU_ADVERB = [
  "во-первых",
  "во-вторых",
  "в-третьих",
  "в-четв[её]ртых",
  "в-пятых",
  "в-шестых",
  "в-седьмых",
  "в-восьмых",
  "в-девятых",
  "в-десятых",
];
const AR = ["أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"];
const AR_ADJECTIVE = [
  "الأولى?",
  "الثاني(?:ة)?",
  "الثالثة?",
  "الرابعة?",
  "الخامسة?",
  "السادسة?",
  "السابعة?",
  "الثامنة?",
  "التاسعة?",
  "العاشرة?",
];
const CJK = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Words that open a list without a number. */
const OPENERS = [
  "to begin(?: with)?,",
  "to start(?: with)?,",
  "primeramente\\s*,",
  "прежде всего",
  "(?:في )?(?:ال)?بداية\\s*،",
  "[^。；]{0,30}[：:]\\s*一是",
  "let me (?:start|begin) with",
  "tout d[’']abord",
  "d[’']abord\\s*,",
  "ante todo,",
  "para empezar,",
  "首先",
  "まず(?:、|第一)",
];

const numbered = Array.from({ length: MOST }, (_, index): CountWord => {
  const at = (list: readonly string[]) => list[index] ?? "";
  const [en, fr, es, cjk] = [at(EN), at(FR), at(ES), at(CJK)];
  return {
    number: index + 1,
    forms: [
      `${BEFORE.en}${en}(?:ly)?(?: of all| and foremost|,? and (?:last|final)(?:ly)?)?\\s*[,:;.–—-]`,
      `${BEFORE.en}${en}ly\\b`,
      `${en} (?:we|I|it|let|there|and foremost)\\b`,
      `${BEFORE.en2}${en}(?:,? (?:and (?:final|last)|most important|most urgent|key|main|such|concrete|essential))? (?:${NOUNS.en}|${VERBS.en})\\b`,
      `(?:number|point|priority) (?:${at(EN_CARDINAL)}|${index + 1})\\b`,
      `${at(EN_CARDINAL)}\\s*[,:](?! \\p{Ll}+,)`,
      `in the ${en} (?:place|instance)\\b`,
      `${at(FR_ADVERB)}(?![\\p{L}])`,
      `en ${fr} lieu(?![\\p{L}])`,
      `${BEFORE.fr}${fr} (?:${NOUNS.fr}|${VERBS.fr})(?![\\p{L}])`,
      `(?:en )?${es}(?: lugar| término)?\\s*[,:;.–—-]`,
      `${BEFORE.es}${es} (?:${NOUNS.es}|${VERBS.es})(?![\\p{L}])`,
      at(RU_ADVERB),
      `${at(RU)}\\p{L}{1,3}(?:\\s*[,:.–—-]| (?:${NOUNS.ru}))`,
      `(?:و)?${at(AR)}ً?(?![\\p{L}])`,
      `(?:و)?(?:${NOUNS.ar}) ${at(AR_ADJECTIVE)}(?![\\p{L}])`,
      `第${cjk}(?:に|は|点|个|、|，|,|の|：)`,
      `${cjk}(?:是|要|、)`,
      `[（(]${cjk}[）)]`,
      `(?:${cjk}|${index + 1})(?:つ|点)目`,
    ],
  };
});

const LAST_WORDS: CountWord = {
  number: null,
  forms: [
    "(?:and )?last(?:ly)?(?:,? but (?:by no means |certainly )?not least)?\\s*[,:]",
    "(?:my |our |the )?(?:last|final)(?:,? (?:and|but) [\\p{L} ]{3,20})? (?:priority|point|message|recommendation|element|issue|request|call)\\b",
    "(?:and )?finally\\s*[,:]",
    "enfin\\s*[,:]",
    "en dernier lieu",
    "por último",
    "finalmente\\s*,",
    "(?:и )?наконец",
    "و?أخيراً?",
    "最后",
    "最後に",
  ],
};

/** Words that go on with a list, whose next point bears no number. */
const NEXT_WORDS: CountWord = {
  number: 0,
  forms: [
    "next\\s*,",
    "(?:ensuite|puis)\\s*,",
    "(?:seguidamente|a continuación)\\s*,",
    "(?:затем|далее)\\s*,",
    "(?:ثم|بعد ذلك)\\s*،",
    "其次|再次|次に",
  ],
};

export const COUNT_WORDS: readonly CountWord[] = [...numbered, { number: 1, forms: OPENERS }, NEXT_WORDS, LAST_WORDS];

/** Sentences that count something else, or only open the speech. */
export const NOT_POINTS = [
  "^\\P{L}*[^.]{0,60}\\b(?:thank|congratulat\\p{L}*|grateful|appreciation|gratitude|félicit\\p{L}+|remerci\\p{L}+|agradec\\p{L}+|felicit\\p{L}+)\\b[^.]{0,60}\\b(?:you|president|chair\\p{L}*|briefer|special|secretary|madam|sir|vous|présiden\\p{L}*|president[ea])\\b",
  "(?:благодар|поздрав)\\p{L}+",
  "^\\W*(?:first|second|third|fourth|fifth|sixth)\\s+(?:world war|committee|session|time|half|year|anniversary|decade|review|conference|meeting|hand|responders?)",
];

/** Sentences that announce points of the speaker's own; those of observations or reasons are none. */
export const ANNOUNCEMENTS = [
  "\\b(?:two|three|four|five|six|seven|several|few|following)\\b[^.]{0,40}\\b(?:points|priorities|messages|recommendations|requests|asks|proposals|suggestions|steps|tasks|actions|measures|principles|goals|objectives|calls|appeals|areas|ways|things|imperatives|conditions)\\b",
  "\\b(?:deux|trois|quatre|cinq|six|plusieurs|quelques)\\b[^.]{0,40}\\b(?:points|priorités|messages|propositions|recommandations|mesures|actions|demandes|axes|objectifs|principes|étapes|tâches)\\b",
  "\\b(?:points|priorités|messages|propositions|recommandations|mesures|actions|demandes|objectifs) suivant",
  "\\b(?:dos|tres|cuatro|cinco|seis|vari[oa]s|algun[oa]s)\\b[^.]{0,40}\\b(?:puntos|prioridades|mensajes|propuestas|recomendaciones|medidas|acciones|objetivos|principios|ejes|pasos|tareas)\\b",
  "\\b(?:siguientes (?:puntos|prioridades|propuestas|medidas|acciones)|(?:puntos|prioridades|propuestas|medidas|acciones) siguientes)\\b",
  "(?<!\\p{L})(?:два|две|три|четыре|пять|несколько|следующ\\p{L}+|ряд)(?!\\p{L})[^.]{0,30}(?:момент|пункт|приоритет|задач|предложени|шаг|мер(?!\\p{L}{3})|тезис)",
  "(?:نقطتين|نقطتان|(?:ثلاث|أربع|خمس|عدة|بعض)ة? (?:نقاط|أولويات|مقترحات|رسائل|خطوات|توصيات)|(?:النقاط|الأولويات|المقترحات|الخطوات) (?:التالية|الآتية))",
  "[两二三四五六几]点|[两三四五六](?:项|个)(?:建议|主张|重点|优先|呼吁)|以下(?:几点|建议|主张)",
  "[二三四五]点|以下の点",
];
