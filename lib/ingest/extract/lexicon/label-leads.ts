// Beginnings of sentences that a priority's label leaves out (regular expressions, case does not matter).

export const LABEL_LEADS = [
  "(?:my |our |the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next)(?:ly)?(?: of all)?(?: (?:priority|point|message|recommendation|element|issue|area|observation|request|call|aspect|task|step|lesson|proposal|suggestion|principle|pillar|measure|question|goal))?(?: (?:is|concerns|relates to|would be))?(?: (?:on|that))?(?=[\\s,:])",
  "(?:number )?(?:one|two|three|four|five)(?=[,:])",
  "lastly|finally|secondly|thirdly|fourthly|fifthly|in conclusion|to conclude|moreover|furthermore|also|in addition|additionally|in this (?:context|regard|respect|connection)|in that (?:context|regard)|at the same time|therefore|however|against this background|that is why|for this reason|accordingly|likewise|similarly|to this end|to that end|and|but|so|thus|hence|indeed",
  "\\(?(?:[a-hivx]{1,3}|\\d{1,2})[.)](?=\\s)",
  "[•▪●*–—-]",
  "(?:we|I|my delegation|my country|our delegation) (?:(?:also|therefore|strongly|again|further|once again|wish to|would like to|must|firmly|fully) )*(?:call (?:on|upon|for)|urge|appeal to|support|stress|emphasi[sz]e|reiterate|reaffirm|underline|underscore|believe|hope|welcome|encourage|condemn)(?: that)?(?=\\s)",
  "let (?:us|me)(?: (?:also|stress|emphasi[sz]e|reiterate|underline))?(?: that)?",
  "allow me to(?: (?:stress|emphasi[sz]e|reiterate|underline))?",
  "it is (?:also |therefore )?(?:essential|important|necessary|crucial|vital|imperative|critical)(?: that| to)?",
  "premièrement|deuxièmement|troisièmement|quatrièmement|cinquièmement|enfin|en (?:premier|deuxième|troisième|dernier) lieu|tout d[’']abord|ensuite|par ailleurs|de même|à cet égard|dans ce (?:contexte|cadre)|c[’']est pourquoi|nous (?:appelons|demandons|exhortons|soutenons|réaffirmons|réitérons) ?(?:à|que)?",
  "(?:en )?primer(?:o|a)?(?: lugar)?(?=[,:])|(?:en )?segundo(?: lugar)?|(?:en )?tercer(?:o)?(?: lugar)?|por último|finalmente|asimismo|además|en este (?:sentido|contexto)|por ello|por eso|hacemos un llamado a|instamos a|reiteramos|apoyamos",
  "во-первых|во-вторых|в-третьих|в-четвертых|наконец|кроме того|в этой связи|поэтому|первое|второе|третье|призываем",
  "أولا|ثانيا|ثالثا|رابعا|أخيرا|وأخيرا|كما",
  "第[一二三四五六七八九十]+(?:に)?|首先|其次|最后|一是|二是|三是|四是",
];
