// Rules of acts that came after the model of asks had learnt from the others: they decide, and no model looks at them.
import type { ActRule } from "./act-rule";
import { ACT_RULES_FURTHER_ES, ACT_RULES_FURTHER_FR } from "./act-rules-further-romance";

const COMMITMENT = "(?:commitment|determination|resolve|readiness|pledge)";
const NAME = "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,4}";

export const ACT_RULES_FURTHER: Readonly<Record<string, readonly ActRule[]>> = {
  en: [
    {
      id: "en-our-call",
      act: "calls-for",
      weight: "outright",
      pattern:
        "\\b(?:our|its|my|a) (?:(?!and )\\p{L}+ ){0,2}(?:(?:call|appeal)s? (?:to|on|upon|for)|demands? (?:that|for|to|of))\\b",
      example: "I take this occasion to repeat our urgent call to the harbour masters.",
    },
    {
      id: "en-should-like-to-propose",
      act: "proposes",
      weight: "outright",
      pattern: "\\b(?:we|I) should (?:also )?like to (?:propose|suggest|recommend)\\b",
      example: "We should like to propose a common index of lighthouses.",
    },
    {
      id: "en-continue-committed",
      act: "commits-to",
      weight: "outright",
      pattern: "\\b(?:continues? to|will) (?:be|remain) (?:\\p{L}+ly )?(?:committed|dedicated|determined) to\\b",
      example: "On the lake we continue to be committed to the harbour code.",
    },
    {
      id: "en-and-plans",
      act: "commits-to",
      weight: "outright",
      pattern: "\\band (?:also )?(?:plans?|intends?) to (?=\\p{Ll})",
      example: "Xandaria has given two boats and plans to give more.",
    },
    {
      id: "en-has-right",
      act: "supports",
      weight: "needed",
      pattern: "\\b(?:has|have|had) (?:the|a|every|its|their) (?:\\p{L}+ )?right to\\b",
      example: "Every ship has the right to anchor.",
    },
    {
      id: "en-commitment-of",
      act: "commits-to",
      weight: "outright",
      cased: true,
      names: true,
      pattern: `(?<!(?:line|accordance|keeping|consistent) with )\\b(?:[Tt]he (?:\\p{Ll}+ ){0,2}${COMMITMENT} of (?:the )?(?:(?:Government|government|people|Republic|Kingdom|State) of (?:the )?){0,2}${NAME}|${NAME}[’']s? (?:\\p{Ll}+ ){0,2}${COMMITMENT}\\b)`,
      example: "I repeat the firm commitment of the Republic of Xandaria to the harbour code.",
    },
    {
      id: "en-ready-and-willing",
      act: "commits-to",
      weight: "outright",
      pattern:
        "\\b(?:is|are|am|remains?|stands?) (?:\\p{L}+ly |also )?(?:ready|willing|able|prepared) and (?:ready|willing|able|prepared|determined) to\\b",
      example: "Our government is ready and willing to lend two ships.",
    },
    {
      id: "en-not-acceptable",
      act: "opposes",
      weight: "needed",
      pattern:
        "\\b(?:not (?:\\p{L}+ )?acceptable|no (?:acceptable|possible|valid) justification|(?<!\\bnot\\b[^.;]{0,30})r[au]ns? (?:\\p{L}+ )?counter to)\\b",
      example: "It is not acceptable that the harbour stays closed.",
    },
    {
      id: "en-cornerstone",
      act: "supports",
      weight: "mild",
      pattern: "\\bcornerstones?\\b",
      example: "The registry is the cornerstone of the league.",
    },
  ],
  fr: ACT_RULES_FURTHER_FR,
  es: ACT_RULES_FURTHER_ES,
  ru: [
    {
      id: "ru-budet",
      act: "commits-to",
      weight: "outright",
      cased: true,
      pattern:
        "(?<=(?:страна|делегация|правительство|государство|группа|сторона|(?!Организация|Ассамблея|Совет)\\p{Lu}\\p{L}+) )будет (?:\\p{L}+ ){0,3}(?!быть|иметь|зависеть|способствовать|являться|означать|проходить)\\p{L}+(?:ть|ться|ти|чь)(?!\\p{L})",
      example: "Ксандария будет и впредь оказывать помощь смотрителям.",
    },
    {
      id: "ru-sdelaem",
      act: "commits-to",
      weight: "outright",
      pattern: "(?<!\\p{L})(?:сделаем|не допустим|направим|выделим)(?!\\p{L})",
      example: "Сделаем всё для смотрителей маяков.",
    },
    {
      id: "ru-nastroeny-na",
      act: "commits-to",
      weight: "outright",
      pattern: "(?<!\\p{L})настроен[аы]? на(?!\\p{L})",
      example: "Настроены на совместную работу с соседями.",
    },
    {
      id: "ru-nadlezhit",
      act: "calls-for",
      weight: "needed",
      pattern: "(?<!\\p{L})надлежит(?!\\p{L})",
      example: "Смотрителям надлежит начертить карты заново.",
    },
    {
      id: "ru-vyrazhaem-podderzhku",
      act: "supports",
      weight: "outright",
      pattern: "(?<!\\p{L})выража(?:ем|ет|ю) (?:\\p{L}+ ){0,2}поддержк[уи](?!\\p{L})",
      example: "Выражаем полную поддержку смотрителям маяков.",
    },
  ],
  ar: [
    {
      id: "ar-our-call",
      act: "calls-for",
      weight: "outright",
      pattern: "(?<!\\p{L})و?(?:نجدد|نكرر|أكرر|أجدد|ونكرر) (?:\\p{L}+ )?دعو(?:ة|تنا|تي|تها)(?!\\p{L})",
      example: "نجدد اليوم دعوتنا لفتح العبّارة.",
    },
    {
      id: "ar-go-on-calling",
      act: "calls-for",
      weight: "outright",
      pattern: "(?<!\\p{L})[وف]?(?:تواصل|نواصل|يواصل)[^.،]{0,40} (?:ال)?دعو(?:ة|تنا|تها|ته)(?!\\p{L})",
      example: "تواصل بلادي دعوتها إلى فتح العبّارة.",
    },
    {
      id: "ar-so-we-call",
      act: "calls-for",
      weight: "outright",
      pattern: "(?<!\\p{L})ف(?:ندعو|أدعو|تدعو|نطالب|تطالب|نناشد|نحث|نشجع)(?!\\p{L})",
      example: "من أجل ذلك فندعو الجزيرتين إلى الحوار.",
    },
    {
      id: "ar-so-we-support",
      act: "supports",
      weight: "outright",
      pattern: "(?<!\\p{L})ف(?:ندعم|نؤيد|نساند)(?!\\p{L})",
      example: "أما المكتبة المشتركة فندعم بناءها.",
    },
    {
      id: "ar-hold-fast",
      act: "supports",
      weight: "outright",
      pattern:
        "(?<!\\p{L})(?:[وف]?(?:نتمسك|يتمسك|تتمسك|متمسك(?:ة|ون|ين)?|نتشبث|يتشبث|تتشبث)|(?:نؤكد|تؤكد|يؤكد|نجدد|تجدد|نكرر)(?: (?:من جديد|مجددا|على))? (?:التمسك|تمسكنا|تمسكها|تمسكه))(?!\\p{L})",
      example: "نؤكد التمسك بأهمية دور المنارات.",
    },
    {
      id: "ar-stay-ready",
      act: "commits-to",
      weight: "outright",
      pattern:
        "(?<!\\p{L})[وف]?(?:سنبقى|ستبقى|استعدادنا|استعدادها|لن (?:ندخر|تدخر)|ماض(?:ون|ية|ين) (?:في|قدما))(?!\\p{L})",
      example: "لن ندخر جهدا في إضاءة المنارات.",
    },
    {
      id: "ar-cannot-accept",
      act: "opposes",
      weight: "outright",
      pattern: "(?<!\\p{L})[وف]?لا يمكن (?:القبول|قبول|تبرير|أن نقبل)(?!\\p{L})",
      example: "لا يمكن القبول بفرض رسوم على القوارب.",
    },
    {
      id: "ar-voice-concern",
      act: "regrets",
      weight: "mild",
      pattern:
        "(?<!\\p{L})[وفل]?(?:نعبر|تعبر|يعبر|نعرب|تعرب|يعرب|أعرب|أعبر|لتعبير|للتعبير)[^.،]{0,40} عن [^.،]{0,15}(?:قلق|أسف)",
      example: "تعرب بلادي مجددا عن بالغ القلق على حال المدرسة.",
    },
    {
      id: "ar-affirming",
      act: "supports",
      weight: "mild",
      pattern: "(?<!\\p{L})[وف]?(?:نؤكد|تؤكد|يؤكد|أؤكد)(?!\\p{L})",
      example: "نؤكد مكانة المنارات في حياة الجزيرة.",
    },
  ],
  zh: [
    {
      id: "zh-will",
      act: "commits-to",
      weight: "outright",
      pattern:
        "(?<![即必终势大主名上中少老战干健也仍这那它其])(?<!的[^，。；]{1,8})将(?!近|军|士|领|来|要|简短|简要|首先|重点|心比心|[^，。；]{1,20}(?:视为|作为|放在|纳入|列为|看作|转化为|变为|定为))",
      example: "我们将提前建成三座灯塔。",
    },
    {
      id: "zh-decide",
      act: "commits-to",
      weight: "outright",
      pattern: "(?<![的一该此项会上重个])决定(?![性的了是和、，。；])",
      example: "我国决定建一所灯塔学校。",
    },
    {
      id: "zh-never",
      act: "commits-to",
      weight: "outright",
      pattern: "[绝决]不(?!接受|容忍|承认|认同|同意|支持|赞成|赞同|认可|答应|是|能接受|能容忍|仅|只)|不会允许",
      example: "我们绝不关闭渡轮。",
    },
    {
      id: "zh-never-agree",
      act: "opposes",
      weight: "outright",
      pattern: "[绝决]不(?:会)?(?:同意|支持|赞成|赞同|认可|答应)",
      example: "我们坚决不同意关闭港口。",
    },
  ],
};
