// Keys by which a text cites a statement in a list of references: the same in every list, and never that of another.
import { nameTokens } from "@/lib/domain/person/name-tokens";
import type { CitedStatement } from "./cite-statement";

const LONGEST_NAME = 40;

/** "quill2031-x1": family name (or what else names the author), year and id; ASCII letters, digits and hyphens. */
export function citationKey({ id, speakerName, speaker, delegation, year }: CitedStatement): string {
  const names = [speaker && (speakerName?.family ?? speaker), delegation, "statement"];
  const [name] = names.map((printed) => asciiLetters(printed ?? "")).filter(Boolean);
  return `${name ?? ""}${year ?? ""}-${id}`;
}

function asciiLetters(name: string): string {
  return nameTokens(name)
    .join("")
    .replaceAll(/[^a-z]/g, "")
    .slice(0, LONGEST_NAME);
}
