// How a speech addresses its listeners and speaks of itself (regular expressions, case does not matter).

export const ADDRESSES = [
  "\\b(?:mr\\.?|madam|madame|mister|mrs\\.?) (?:president|chair\\p{L}*|vice[- ]president|facilitator|secretary[- ]general)",
  "\\bexcellenc(?:y|ies)\\b",
  "\\bladies and gentlemen\\b",
  "\\bdistinguished (?:delegates|colleagues|members|guests|representatives)",
  "\\bmonsieur le président\\b",
  "\\bmadame la présidente\\b",
  "\\bmesdames\\b",
  "\\bseñora? president[ea]\\b",
  "\\bseñoras y señores\\b",
  "господин председатель",
  "г-н председатель",
  "госпожа председатель",
  "السيد الرئيس",
  "سيادة الرئيس",
  "السيدة الرئيسة",
  "主席先生",
  "主席女士",
  "議長",
  "senhor presidente",
  "\\bcolleagues\\b",
];
export const FIRST_PERSON = [
  "\\b(?:I|we|my|our|us)\\b",
  "\\b(?:je|nous|notre|nos|mon|ma|mes)\\b",
  "\\b(?:nosotros|nuestr[oa]s?|mi|quiero|queremos|nos)\\b",
  "(?<![\\p{L}])(?:мы|нас|наш\\p{L}*|я)(?![\\p{L}])",
  "(?:نحن|إننا|بلادي|بلدي|وفدي)",
  "(?:我们|我国|我们的|我)",
  "(?:我が国|私たち|我々|私)",
];
