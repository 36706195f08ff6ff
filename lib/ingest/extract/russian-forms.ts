// Russian names change their endings; these are the forms in which a text may print them.

/** Endings of the cases by the ending of the first one, longest first; names with none of these do not change. */
const DECLENSIONS: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/ия$/u, ["ия", "ии", "ию", "ией"]],
  [/а$/u, ["а", "ы", "и", "е", "у", "ой"]],
  [/я$/u, ["я", "и", "е", "ю", "ей"]],
  [/й$/u, ["й", "я", "ю", "ем", "е"]],
  [/ь$/u, ["ь", "и", "я", "ю", "ем", "ью"]],
  [/ы$/u, ["ы", "", "ам", "ами", "ах"]],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ["", "а", "у", "ом", "е"]],
];
const WORD = /\p{Script=Cyrillic}{4,}/gu;
const CHANGING_END = /[аеиоуыэюяйь]{1,2}$/u;

/**
 * The forms of a name as terms of a lexicon. A single word is declined, for its stem may begin many other words; in a
 * name of several words a stem is enough, for the others hold it fast.
 */
export function russianForms(name: string): string[] {
  if (!/^\p{Script=Cyrillic}+$/u.test(name)) {
    return [name.replace(WORD, (word) => `${word.replace(CHANGING_END, "")}*`)];
  }
  const declension = DECLENSIONS.find(([ending]) => ending.test(name));
  return declension ? declension[1].map((form) => name.replace(declension[0], form)) : [name];
}
