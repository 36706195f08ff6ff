// Words around a date in running text: those that make it the day of the statement, and those of what else has a day
// (regular expressions, case does not matter).

/** A day of the week between what is said of a date and the date. */
export const WEEKDAYS = [
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day",
  "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
  "lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo",
  "понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье",
];

/** Before a date: the statement, or the meeting at which it is made, is on that day. */
export const SAID_DAY = [
  "(?<!\\p{L})(?:today|this (?:day|morning|afternoon|evening)|aujourd[’']hui|hoy|сегодня|اليوم|今天)[,\\s]*(?:the |le |el )?",
  "\\b(?:today[’']s|this|the present)(?: \\p{L}+){0,3} (?:meeting|sitting|debate|briefing|plenary|summit|statement)(?:,? (?:is |being |is being )?held)? (?:of|on) (?:the )?",
  "\\b(?:this|my|our) (?:statement|address|speech|intervention)(?: (?:is|was))?(?: being)? (?:made|delivered|given) (?:here )?(?:today )?on ",
  "^\\W*(?:as )?delivered (?:by [^.;]{2,90} )?on ",
  "(?<!\\p{L})(?:la (?:présente séance|séance d[’']aujourd[’']hui)|notre séance) du ",
  "(?<!\\p{L})(?:la presente sesión|la sesión de hoy|nuestra sesión),? (?:del?|el) ",
];

/** Close before a date: it is the day of something else. */
export const OTHER_DAYS = [
  "\\b(?:since|until|anniversar|attack|attentat|atentado|traged|tragic|terror|event|adopt|sign(?:ed|ing|ature)|found(?:ed|ing|ation)|fond(?:é|ation)|fundad|independ|indépend|revolution|proclaim|proclam|issued|admi(?:tted|ssion)|elect|resolution|letter|dated|accord|agreement|entr(?:y|ée|ada|ó|ered) (?:into|en)|depuis|desde|aniversario|anniversaire|signé|firmad|lettre|carta|your statement|statements? of (?:the|his|her))\\p{L}*",
  "(?<!\\p{L})(?:годовщин|теракт|трагеди|принят|подписан|основан|независимост|резолюци)\\p{L}*",
  "منذ|ذكرى|هجمات|اعتماد|توقيع|تأسيس|استقلال",
  "以来|周年|袭击|通过|签署|成立|独立",
];

/** Behind a date: it is the name of something else, or what a sentence is about. */
export const NAMED_AFTER_DAY =
  "^[,\\s]*(?:was|were|is|will|marks?|marked|has|had|attacks?|terror\\p{L}*|agreements?|accords?|resolution|treaty|charter|revolution|elections?|anniversary|fut|est|a été|marque|fue|es|marca)(?!\\p{L})";
