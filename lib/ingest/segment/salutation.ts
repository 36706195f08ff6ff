// How speeches begin: the words that address the chair or the room, in the languages in which statements are filed.

const ENGLISH = [
  "(?:thank you(?: very much)?|good (?:morning|afternoon|evening)|may i|let me|allow me)\\b",
  "(?:mr|mrs|ms|madam|madame|mister)\\.? (?:vice[- ])?(?:president|chair\\w*|co-?chair\\w*|secretary|facilitator|speaker|moderator|co-?facilitator)\\b",
  "(?:mr/madam|mr\\.?/ms\\.?) \\w+",
  "(?:your )?(?:majest(?:y|ies)|highness(?:es)?)\\b|excellenc(?:y|ies)\\b(?! (?:mr|ms|mrs|dr|sir|the (?:right )?hon))",
  "distinguished (?:\\w+ )?(?:delegates|members|colleagues|president|chair|guests|representatives|heads|ladies|participants|co-chairs|excellencies)",
  "hono(?:u)?rable (?:delegates|members|colleagues|ministers|president|chair|guests|representatives)",
  "dear (?:president|chair|colleagues|friends|co-chairs|delegates|mr|madam|ms|secretary|excellencies)",
  "ladies and gentlemen|(?:fellow )?(?:colleagues|delegates)\\s*[,.!:]|friends\\s*[,.!:]",
  "(?:president|chair|chairperson|chairman|madam|secretary[- ]general)\\s*[,!:]",
  "sir\\s*,|your (?:royal )?excellenc|president of the (?:\\w+ ){0,2}general assembly|in the name of (?:god|allah)",
  "heads of state and government\\s*[,.:]|all protocol",
];
const FRENCH = [
  "(?:monsieur|madame|m\\.|mme) (?:le|la) (?:vice-)?(?:présidente?|president|secrétaire)",
  "excellences\\b|mesdames(?:,| et) messieurs|(?:distingués|honorables) (?:délégués|invités|membres)|chers (?:collègues|amis)",
];
const SPANISH = [
  "(?:señora?|sra?\\.) (?:vice)?(?:president[ea]|secretari[oa])",
  "excelent[ií]simos |excelent[ií]sim[oa] señora? (?:vice)?(?:president|secretari)|excelencias?\\b|señoras y señores|(?:distinguid[oa]s|honorables) \\w+|muchas gracias|amigos\\s*[,:]",
];
const PORTUGUESE_ITALIAN_GERMAN = [
  "senhora? (?:presidente|secret)|excelências?\\b|minhas senhoras|signora? presidente|eccellenze|",
  "(?:sehr geehrte|exzellenzen|herr präsident|frau präsidentin|meine damen)",
];
const OTHERS = [
  "(?:уважаем|господин председатель|г-н председатель|госпожа председатель|дамы и господа|ваш[аие] превосходительств)",
  "(?:الس ?يد الرئيس|الس ?يدة الرئيسة|الس ?يدة? رئيسة? الجمعية|سيدي الرئيس|سيادة الرئيس|السيدات والسادة|أصحاب (?:المعالي|السعادة|الفخامة))",
  "(?:主席先生|主席女士|主席阁下|尊敬的|各位|女士们|议长|議長)",
];

const ALL = [ENGLISH, FRENCH, SPANISH, PORTUGUESE_ITALIAN_GERMAN, OTHERS]
  .flat()
  .map((pattern) => pattern.replace(/^\||\|$/g, ""))
  .join("|");
const AT_START = new RegExp(`^[-–—•●*“"\\s\\u202a-\\u202e\\u2066-\\u2069]{0,8}(?:${ALL})`, "iu");
const INSIDE = [ENGLISH[1], FRENCH[0], SPANISH[0], "excellencies", "your excellenc", "主席先生"].join("|");
const WITHIN = new RegExp(`(?<=[\\s,.;:])(?:${INSIDE.replaceAll(" ", "\\s+")})`, "iu");

/** True where a line addresses the chair or the room, as the first words of a speech do. */
export function isSalutation(line: string): boolean {
  return AT_START.test(line.slice(0, 160).replace(/\s+/g, " "));
}

/** Where the first salutation within a line begins, or -1. */
export function findSalutation(line: string): number {
  return WITHIN.exec(line)?.index ?? -1;
}
