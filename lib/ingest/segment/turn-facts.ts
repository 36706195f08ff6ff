// What a record says of one turn elsewhere than in the turn: the item that it is under, the function of an official.
import type { Sidecar } from "@/lib/domain/source-text";
import type { Turn } from "./split-turns";

const HONORIFIC = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|M|Mme|Sr|Sra)\.?\s+)+/u;
const LONGEST_NAME = 60;

/** The item's number and subject under which the turn stands, and what the record calls its speaker. */
export function turnFacts(text: string, { label, agenda }: Turn): Sidecar {
  const [item, subject] = agenda;
  const office = label.kind === "official" ? functionOf(text, label.name) : null;
  return {
    ...(item && { agenda: agenda.join("; ") }),
    ...(item && { event: subject ?? item }),
    ...(office && { function: office }),
  };
}

/** "I invite Mr. Ole Fenn, Director of the Harbour Office, to take part": the function behind the name. */
function functionOf(text: string, label: string): string | null {
  const family = label.replace(HONORIFIC, "").replace(/\s+/gu, " ");
  if (family === label || family.length > LONGEST_NAME) return null;
  const name = family.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  const pattern = new RegExp(
    `(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|M|Mme|Sr|Sra)\\.?\\s+(?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,4}${name.join("\\s+")},\\s+(?!Mr|Ms|Mrs|who|for|and|whose)([^.;:]{6,200}?)(?=,?\\s+to\\s+(?:participate|take|brief|join)|;|,\\s+(?:and|who|whom)\\s|\\.\\s)`,
    "u",
  );
  return pattern.exec(text)?.[1]?.replace(/\s+/gu, " ") ?? null;
}
