// Beginnings of sentences that a priority's label leaves out (regular expressions, case does not matter; the word
// ends where they end).

export const LABEL_LEADS = [
  "(?:my |our |the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next)(?:ly)?(?: of all)?(?: (?:priority|point|message|recommendation|element|issue|area|observation|request|call|aspect|task|step|lesson|proposal|suggestion|principle|pillar|measure|question|goal))?(?: (?:is|concerns|relates to|would be))?(?: (?:on|that))?(?=[\\s,:])",
  "(?:number )?(?:one|two|three|four|five)(?=[,:])",
  "lastly|finally|secondly|thirdly|fourthly|fifthly|in conclusion|to conclude|moreover|furthermore|also|in addition|additionally|in this (?:context|regard|respect|connection)|in that (?:context|regard)|at the same time|therefore|however|against this background|that is why|for this reason|accordingly|likewise|similarly|to this end|to that end|and|but|so|thus|hence|indeed",
  "\\(?(?:[a-hivx]{1,3}|\\d{1,2})[.)](?=\\s)",
  "[•▪●⁃◦*–—-]",
  "(?:we|I|my delegation|my country|our delegation) (?:(?:also|therefore|strongly|again|further|once again|wish to|would like to|must|firmly|fully) )*(?:call (?:on|upon|for)|urge|appeal to|support|stress|emphasi[sz]e|reiterate|reaffirm|underline|underscore|believe|hope|welcome|encourage|condemn)(?: that)?(?=\\s)",
  "let (?:us|me)(?: (?:also|stress|emphasi[sz]e|reiterate|underline))?(?: that)?",
  "(?:mr\\.?|madam|madame|monsieur|señora?|excellencies)(?: [\\p{L}’' -]{3,40})?(?=,)",
  "(?:we|I) (?:also |therefore |all |believe (?:that )?(?:we )?)*(?:must|need to|should|have to|will continue to|continue to|shall)(?: also| all| therefore)?",
  "(?:we|I) (?:(?:firmly|strongly|also|fully) )*(?:believe|consider|hope|trust)(?: that)?",
  "it is (?:[\\p{L}]+ly |also |therefore |of the utmost )*(?:essential|important|importance|necessary|crucial|vital|imperative|critical|urgent|incumbent|time)(?: that| to| for)?",
  "there (?:needs to be|must be|is (?:a |an )?(?:[\\p{L}]+ )?need (?:for|to))",
  "il (?:est|serait|faut|nous faut)(?: (?:également|aussi|donc|temps|urgent|nécessaire|important|essentiel|impératif|crucial|primordial|indispensable))*(?: de| que| d[’'])?",
  "(?:nous|on) (?:devons|doit)|permettez-moi(?:, [^,]{0,60},)?(?: de| d[’'])",
  "(?:también |por ello |por lo tanto )*(?:debemos|tenemos que|hay que|es (?:necesario|imperativo|fundamental|indispensable|imprescindible|importante|urgente|esencial|crucial|hora de)(?: que)?)",
  "allow me to(?: (?:stress|emphasi[sz]e|reiterate|underline))?",
  "it is (?:also |therefore )?(?:essential|important|necessary|crucial|vital|imperative|critical)(?: that| to)?",
  "premièrement|deuxièmement|troisièmement|quatrièmement|cinquièmement|enfin|en (?:premier|deuxième|troisième|dernier) lieu|tout d[’']abord|ensuite|par ailleurs|de même|à cet égard|dans ce (?:contexte|cadre)|c[’']est pourquoi|nous (?:appelons|demandons|exhortons|soutenons|réaffirmons|réitérons) ?(?:à|que)?",
  "(?:en )?primer(?:o|a)?(?: lugar)?(?=[,:])|(?:en )?segundo(?: lugar)?|(?:en )?tercer(?:o)?(?: lugar)?|por último|finalmente|asimismo|además|en este (?:sentido|contexto)|por ello|por eso|hacemos un llamado a|instamos a|reiteramos|apoyamos",
  "во-первых|во-вторых|в-третьих|в-четвертых|наконец|кроме того|в этой связи|поэтому|первое|второе|третье|призываем",
  "أولا|ثانيا|ثالثا|رابعا|أخيرا|وأخيرا|كما",
  "第[一二三四五六七八九十]+(?:に)?|首先|其次|最后|一是|二是|三是|四是",
];

/** Small words with which a label does not begin, once what stood before them is left out. */
export const LABEL_ARTICLES =
  "(?:the|a|an|that|to|for|on|upon|in|of|our|its|their|with|towards?|le|la|les|un|une|des|de|du|à|au|aux|que|qu[’']|l[’']|d[’']|el|los|las|una|que|al|del|en|por|para|о|об|за|к|в|на)(?=[\\s’'])\\s*|(?:l|d|qu)[’']";
