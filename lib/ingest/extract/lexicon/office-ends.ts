// Where the office beside a speaker's name ends (regular expressions, case does not matter).

/** Letters behind a name: degrees, honours, a seat in parliament. */
export const POST_NOMINALS = [
  "(?:MP|M\\.P|PhD|Ph\\. ?D|Esq|Jr|Sr|MB|QC|KC|DAH|OBE|CBE|MBE)\\.?",
  "(?:\\p{Lu}\\.){2,6}\\p{Lu}?",
  "\\((?:\\p{Lu}{2,5})\\)",
];

/** What comes behind an office on the same line: the occasion, the place, the one spoken for. */
export const OFFICE_ENDS = [
  '[;()«»“”"]',
  ":(?=\\s|$)",
  "(?<=\\p{L}{4})\\.(?=\\s|$)",
  "\\s[-–—](?=\\s)",
  "(?<![\\p{L}\\d])\\d{1,3}\\s?(?:st|nd|rd|th|e|ème|eme|°|º|ª)(?![\\p{L}])",
  "(?<![\\p{L}])(?:UN ?GA|AGNU)(?![\\p{L}])",
  "\\s(?:to|for|before|during|at|into)\\s+(?:the\\s+)?(?:united nations|u\\.?n\\.?\\b|general|security|high|\\d|session|conference|(?:\\p{L}+[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\\p{L}+ieth)\\b|debate|open|committee|arria)",
  "\\s(?:at|during|before)\\s+(?:the|its|an?)(?=\\s)",
  "(?<!minister|adviser|advisor)\\sin\\s+the(?=\\s)",
  "\\son\\s+(?:the|behalf|agenda|item)(?=\\s)",
  "\\s(?:delivered|delivers|has the honou?r)(?=\\s)",
  "\\sto\\s+the(?=\\s*$)",
  "\\s(?:au\\s+(?:débat|nom|conseil|sommet)|(?:à|a)\\s+(?:l[’']|la\\s)|auprès|devant|lors\\s|dans\\s+le|prononcée?)",
  "\\s(?:ante|en\\s+(?:el|la)|con\\s+(?:ocasión|motivo)|durante|para\\s+el)(?=\\s)",
  "\\s(?:vid|till|inför|vor|bei|anlässlich|alla|in\\s+occasione|perante|por\\s+ocasião|na|no)(?=\\s)|\\sall[’']",
  "\\s(?:на|в\\s+ходе|в\\s+рамках|перед|при)(?=\\s)",
  "\\s(?:أمام|في|خلال|لدى|بمناسبة|إلى)(?=\\s)",
];

/** A line that begins so, or holds this, belongs no longer to the office above it. */
export const OFFICE_LINE_ENDS = [
  "\\b(?:committee|commission|comisión|comité|council|consejo|conseil|conference|conferencia|conférence|assembly|asamblea|assemblée|session|sesiones|debate|débat|summit|sommet|cumbre|meeting|agenda item|theme|thème|tema)\\b",
  "\\b(?:new[- ]york|geneva|vienna|nueva york|ginebra|viena|genève|vienne|nairobi)\\b",
  "\\b(?:1[89]|20)\\d{2}\\b",
  "^[^\\p{L}]*(?:statement|remarks|speech|address|intervention|déclaration|discours|allocution|discurso|declaración|check|please|as delivered|to the|at the|on the|during|before|delivered|before)\\b",
  "(?:сесси|заседани|дискусси|ассамбле|нью-йорк|الدورة|نيويورك|الجمعية)",
  "^[^\\p{L}]*$",
];

/** Last words of a line that is broken off: the next one goes on. */
export const BROKEN_OFF = [
  "of|and|for|the|to|de|del|du|des|la|le|les|y|et|e|do|da|dos|das|für|der|och|av|i|и|по|d[’']|&",
  "prime|foreign|permanent|deputy|vice|external|international|european|federal|acting|special|high|executive|premier|première|primer|primera|representante|représentant|plenipotentiary|extraordinary",
];

/** First words of a line that goes on with the one above it. */
export const GOES_ON =
  "(?:of|and|for|de|del|des|du|y|et|e|und|och|и)\\s|d[’']|l[’']|&|республик|королевств|российск|государств|федераци|المملكة|الجمهورية|جمهورية";
