// How names are compared where one of them may stand inside another: by whole words, folded.
import { termOf } from "./analyze";
import { splitWords } from "./split-words";

/** The words of a name as they are compared: folded, one space between them. */
export function nameKey(name: string): string {
  return splitWords(name)
    .flatMap(({ parts }) => parts.map(({ start, end }) => termOf(name.slice(start, end).replaceAll(".", ""))))
    .filter(Boolean)
    .join(" ");
}

/** Whether the words of `shorter` stand side by side among more words in `longer`; both are keys. */
export function holdsKey(longer: string, shorter: string): boolean {
  return longer !== shorter && ` ${longer} `.includes(` ${shorter} `);
}

/** Every run of words of the key that is shorter than it. */
export function partsOfKey(key: string): string[] {
  const words = key.split(" ");
  return words
    .flatMap((_, from) => words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(" ")))
    .filter((part) => part !== key);
}
