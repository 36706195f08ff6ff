// Where Russian, Arabic and Chinese words of asking, committing and supporting stand and do none of it.
import type { ActLimit } from "./act-limit";

export const ACT_LIMITS_RU: readonly ActLimit[] = [
  {
    id: "ru-o-nepriemlemosti",
    rules: ["ru-protiv"],
    words: "ост[иью]+$",
    before: "(?<!\\p{L})(?:о|об) $",
    example: "Хартия говорит о недопустимости пошлин.",
  },
  {
    id: "ru-kotoraya-prizvana",
    rules: ["ru-dolzhny"],
    words: "^призван",
    before: "(?<!\\p{L})котор\\p{L}+ $",
    example: "Открыта школа, которая призвана учить смотрителей.",
  },
  {
    id: "ru-gotovy-li",
    rules: ["ru-obyazatsya"],
    behind: "^ ?ли(?!\\p{L})",
    example: "Готовы ли соседи к миру?",
  },
  {
    id: "ru-khotya",
    rules: ["ru-dolzhny"],
    before: "^[^\\p{L}]*хотя(?!\\p{L})[^,]*$",
    behind: "^[^,]*, ",
    example: "Хотя новые лампы необходимы, пошлина тяжела.",
  },
];

export const ACT_LIMITS_AR: readonly ActLimit[] = [
  {
    id: "ar-beyond-words",
    rules: ["ar-must"],
    words: "لا يمكن$",
    behind: "^ (?:تصور|وصف|إنكار|تخيل)",
    example: "معاناة أهل الجزيرة لا يمكن تصورها.",
  },
  {
    id: "ar-that-others-do",
    rules: ["ar-commit", "ar-support", "ar-oppose", "ar-condemn", "ar-welcome"],
    words: "^س?[تي](?!أييد|ضامن)",
    before: "(?<!\\p{L})(?:[وفبل]?أن|[وف]?ألا)(?: لا)? $",
    example: "يجب أن تلتزم الجزيرة بميثاق المنارات.",
  },
  {
    id: "ar-that-we-must",
    rules: ["ar-commit", "ar-support", "ar-oppose"],
    words: "^ن",
    before: "(?<!\\p{L})[وف]?(?:يجب|ينبغي|علينا|يتعين|لا بد|لابد|المهم|الضروري)(?: \\p{L}+){0,3} (?:أن|وأن|ألا) $",
    example: "يجب علينا أن ندعم مدارس الجزيرة.",
  },
  {
    id: "ar-affirm",
    rules: ["ar-hope"],
    words: "^[وف]?[نتي]ؤكد$",
    example: "نؤكد مكانة المنارات في حياة الجزيرة.",
  },
  {
    id: "ar-refuse-that",
    rules: ["ar-must"],
    words: "لا يمكن$",
    behind: "^ (?:القبول|قبول|تبرير)(?!\\p{L})",
    example: "لا يمكن القبول بإغلاق المرفأ.",
  },
];

export const ACT_LIMITS_ZH: readonly ActLimit[] = [
  {
    id: "zh-important-noun",
    rules: ["zh-must"],
    words: "^重要$",
    behind: "^(?:的)?(?:作用|贡献|会议|成果|组成|议题|成员|支柱|伙伴|力量|里程碑|进展)",
    example: "灯塔发挥重要作用。",
  },
  {
    id: "zh-main",
    rules: ["zh-must"],
    words: "^要$",
    before: "[主只想摘纪简扼既还将快]$",
    example: "这是主要原因。",
  },
  {
    id: "zh-others-should-support",
    rules: ["zh-support"],
    before: "(?:(?<![主重首只需])要(?!求)|应当|应该|(?<![反相供对响])应|必须|需要|有责任|有义务)[^，。；]{0,20}$",
    example: "各岛应当共同维护灯塔。",
  },
  {
    id: "zh-support-noun",
    rules: ["zh-support"],
    words: "^(?:支持|维护)$",
    before: "(?:的|给予|提供|为了?)$",
    unless: "我(?:们|国|方)?的$|中方的$",
    example: "灯塔得到了各岛的支持。",
  },
  {
    id: "zh-initiative-noun",
    rules: ["zh-propose"],
    words: "^倡议$",
    behind: "^(?:[的、，。）)]|和|框架|合作)",
    example: "灯塔倡议的成果很多。",
  },
];
