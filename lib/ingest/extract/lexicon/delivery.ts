// Marks that say how a text relates to what was spoken (regular expressions, case does not matter).

export const AS_DELIVERED = [
  "\\bas (?:it was )?delivered\\b",
  "\\btel que prononcé\\b",
  "\\btal como se pronunció\\b",
  "\\btranscript\\b",
  "\\benligt det talade ordet\\b",
  "\\bв том виде, в котором было произнесено\\b",
];

export const CHECK_AGAINST_DELIVERY = [
  "\\bcheck (?:up)?on delivery\\b",
  "\\b(?:please )?(?:to be )?(?:check(?:ed)?|verif(?:y|ied))\\s+(?:it )?(?:against|at|upon|on|with|for)\\s+(?:the )?(?:actual )?delivery\\b",
  "\\bcheck against (?:the )?(?:delivered|deliver)\\b",
  "\\bseul le (?:texte )?prononcé fait foi\\b",
  "\\bvérifier (?:au|à l[’']|lors du) ?(?:prononcé|audition)(?![\\p{L}])",
  "\\b(?:cotejar|verificar)\\s+(?:con|contra|al|en|ante)\\s+(?:el |la |su )?(?:texto |versión |lo )?(?:pronunciad[oa]|pronunciar|lectura|alocución)\\b",
  "\\bpor favor verificar contra lectura\\b",
  "\\bdet talade ordet gäller\\b",
  "\\bes gilt das gesprochene wort\\b",
  "проверять по факту произнесения",
  "при произнесении возможны изменения",
  "以现场(?:发言|讲话)为准",
  "يرجى المراجعة عند الإلقاء",
];
