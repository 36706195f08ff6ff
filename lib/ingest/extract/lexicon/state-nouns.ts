// Nouns that, beside the adjective of a State, stand for the State itself: its government, and those who fight for it.

/** Who governs, by language (regular expressions; the first letter may be a capital where the language has any). */
export const STATE_NOUNS: Readonly<Record<string, string>> = {
  en: "authorities|[Gg]overnment|regime|leadership|side|leaders",
  fr: "autorités|[Gg]ouvernement|régime|dirigeants",
  es: "gobierno|autoridades|régimen",
  ru: "(?:власт|правительств|режим)\\p{L}{0,3}(?!\\p{L})",
  ar: "(?<!\\p{L})[وف]?(?:ال)?(?:حكومة|سلطات|نظام)(?!\\p{L})",
};

/** Who fights, by language: these act, and are no one to whom a call is directed. */
export const STATE_FORCES: Readonly<Record<string, string>> = {
  en: "(?:(?:armed|military|security|defen[cs]e|occupation|occupying|naval|air) )?forces|troops|army|military|soldiers|air force|navy|warships|warplanes|settlers",
  fr: "forces(?: armées| d[’']occupation| de défense| de sécurité)?|armée|troupes|soldats|colons|aviation|marine",
  es: "ejército|fuerzas|tropas|soldados|colonos|aviación|marina",
  ru: "(?:арми[ияйею]{1,3}|войск\\p{L}{0,3}|военн(?:ые|ых|ыми|ым)|сил(?:ы|ам|ами|ах)?|солдат\\p{L}{0,3}|поселенц\\p{L}{1,3}|авиаци[ияейю]{1,2})(?!\\p{L})",
  ar: "(?<!\\p{L})[وف]?(?:ال)?(?:جيش|قوات|جنود|طيران|طائرات|مستوطنون|مستوطنين)(?!\\p{L})",
};
