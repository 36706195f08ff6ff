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
];

export const ACT_LIMITS_AR: readonly ActLimit[] = [
  {
    id: "ar-beyond-words",
    rules: ["ar-must"],
    words: "لا يمكن$",
    behind: "^ (?:تصور|وصف|إنكار|تخيل)",
    example: "معاناة أهل الجزيرة لا يمكن تصورها.",
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
    id: "zh-initiative-noun",
    rules: ["zh-propose"],
    words: "^倡议$",
    behind: "^(?:[的、，。）)]|和|框架|合作)",
    example: "灯塔倡议的成果很多。",
  },
];
