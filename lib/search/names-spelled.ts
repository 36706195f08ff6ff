// Finds the values of a field whose name may be meant by one that is misspelt.
import { foldName } from "@/lib/domain/taxonomy/fold-name";
import { editDistance, mostMistakes } from "./edit-distance";
import { knownValues, type ListedField } from "./known-values";

/** A value by its code, and how many mistakes lie between what was typed and the nearest of its names. */
export interface LikeValue {
  text: string;
  mistakes: number;
}

/** At most `most` values of which a name in any language is within a mistake or two of `typed`; the nearest first. */
export function namesSpelled(field: ListedField, typed: string, most: number): LikeValue[] {
  const text = foldName(typed);
  const allowed = mostMistakes(text);
  return knownValues(field)
    .map(({ code, names }) => {
      const mistakes = names.map(({ name }) => editDistance(text, foldName(name), allowed));
      return { text: code, mistakes: Math.min(...mistakes) };
    })
    .filter(({ mistakes }) => mistakes <= allowed)
    .sort((a, b) => a.mistakes - b.mistakes)
    .slice(0, most);
}
