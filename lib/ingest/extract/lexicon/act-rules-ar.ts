// How delegations ask, commit, support and oppose in Arabic.
import type { ActRule } from "./act-rule";

export const ACT_RULES_AR: readonly ActRule[] = [
  {
    id: "ar-call",
    act: "calls-for",
    weight: "outright",
    pattern: "(?<!\\p{L})و?(?:ندعو|يدعو|تدعو|أدعو|نطالب|يطالب|تطالب|نناشد|يناشد|تناشد|نحث|يحث|تحث|نهيب|دعوة)(?!\\p{L})",
    example: "ندعو الجزيرتين إلى إعادة فتح العبّارة.",
  },
  {
    id: "ar-commit",
    act: "commits-to",
    weight: "outright",
    pattern:
      "(?<!\\p{L})و?(?:نلتزم|تلتزم|يلتزم|نتعهد|تتعهد|يتعهد|ملتزم\\p{L}*|التزامنا|التزامها|سنواصل|ستواصل|سنعمل)(?!\\p{L})",
    example: "تتعهد بلادي بإعداد سجل مفتوح للمنارات.",
  },
  {
    id: "ar-propose",
    act: "proposes",
    weight: "outright",
    pattern: "(?<!\\p{L})و?(?:نقترح|تقترح|يقترح|نوصي|يوصي|توصي)(?!\\p{L})",
    example: "نقترح فهرسا مشتركا للمنارات.",
  },
  {
    id: "ar-oppose",
    act: "opposes",
    weight: "outright",
    pattern: "(?<!\\p{L})و?(?:نرفض|ترفض|يرفض|نعارض|تعارض|يعارض|رفضنا|رفضها)(?!\\p{L})",
    example: "نرفض فرض رسوم على قوارب الإنقاذ.",
  },
  {
    id: "ar-condemn",
    act: "condemns",
    weight: "outright",
    pattern: "(?<!\\p{L})و?(?:ندين|تدين|يدين|نستنكر|تستنكر|يستنكر|نشجب|إدانتنا)(?!\\p{L})",
    example: "ندين إحراق دار المحفوظات.",
  },
  {
    id: "ar-support",
    act: "supports",
    weight: "outright",
    pattern: "(?<!\\p{L})و?(?:ندعم|تدعم|يدعم|نؤيد|تؤيد|يؤيد|نساند|دعمنا|دعمها|تأييدنا)(?!\\p{L})",
    example: "تؤيد بلادي مشروع المكتبة المشتركة.",
  },
  {
    id: "ar-must",
    act: "calls-for",
    weight: "needed",
    pattern: "(?<!\\p{L})[وف]?(?:يجب|ينبغي|يتعين|لا بد|ضرورة|من الضروري|من المهم|أهمية|أولوية|لزاما)(?!\\p{L})",
    example: "يجب رسم الخرائط القديمة من جديد.",
  },
  {
    id: "ar-welcome",
    act: "welcomes",
    weight: "mild",
    pattern: "(?<!\\p{L})و?(?:نرحب|ترحب|يرحب|نشيد|تشيد|يشيد|نثمن)(?!\\p{L})",
    example: "نرحب بالفهرس الجديد للمنارات.",
  },
  {
    id: "ar-regret",
    act: "regrets",
    weight: "mild",
    pattern: "(?<!\\p{L})و?(?:نأسف|تأسف|يأسف|نعرب عن قلق\\p{L}*|قلقنا|للأسف)(?!\\p{L})",
    example: "نأسف لإغلاق المدرسة.",
  },
];
