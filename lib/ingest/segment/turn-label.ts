// Reads the label that verbatim records print before a speech: who speaks, for whom, in which language.
import type { TurnLabel } from "@/lib/domain/segments";

const OFFICE =
  "(?:The (?:Acting |Temporary |Deputy )?(?:President|Chair(?:man|person|woman)?|Secretary-General|Secretary|Moderator|Rapporteur)|(?:Le|La) (?:Présidente?|Secrétaire général)|(?:El|La) (?:President[ea]|Secretario General)|Председатель|主席)";
const HONORIFIC =
  "(?:Mr|Mrs|Ms|Miss|Dr|M|MM|Mme|Mlle|Sr|Sra|Srta|Sir|Dame|Lord|Lady|Baroness|President|King|Queen|Prince|Princess|Sheikh|Sheikha|Archbishop|Monsignor|Cardinal|Bishop|Father|Nana|Chief|General|Г-н|Г-жа)\\.?";
/** Words of a name begin with a capital (or have none), or are one of the small words of names. */
const SMALL_WORD =
  "(?:de|la|las|los|del|du|des|le|van|von|der|den|ten|ter|zu|bin|bint|ibn|ben|al|el|da|do|dos|di|e|y|i|of|the|\\p{Ll}{1,3}[’'-]\\S{1,30})";
const WORD = `(?:[\\p{Lu}\\p{Lo}‘’'“][^\\s():]{0,40}|${SMALL_WORD})`;
const NAME = `${WORD}(?:\\s+${WORD}){0,8}`;
const SPOKE = "(?:spoke|speaking|interpretation|parle|parlant|habla|говорит|以)";
const BRACKET = "\\(([^()\\n]{2,90}(?:\\([^()]{1,30}\\)[^()\\n]{0,20})?)\\)";
const LABEL = new RegExp(
  `^(?:(${OFFICE})|(${HONORIFIC}\\s+${NAME}))\\s*(?:${BRACKET}\\s*)?(?:${BRACKET}\\s*)?(?:${BRACKET}\\s*)?[:：](?=\\s|$)`,
  "u",
);
const LANGUAGE = new RegExp(`^${SPOKE}[^;]{0,30}?\\b(?:in|from|en|на)\\s+(\\p{L}+)`, "iu");
const LONGEST = 260;

/** The label at the start of a paragraph, offsets counted in the whole text; null where there is none. */
export function readTurnLabel(text: string, start: number): TurnLabel | null {
  const head = text.slice(start, start + LONGEST).replaceAll("\n", " ");
  const found = LABEL.exec(head);
  if (!found) return null;
  const brackets = found.slice(3).filter((bracket) => bracket !== undefined);
  const spoken = brackets.find((bracket) => isSpeech(bracket));
  const affiliation = brackets.find((bracket) => !isSpeech(bracket))?.replace(/\s+/g, " ") ?? null;
  const name = (found[1] ?? found[2] ?? "").replace(/\s+/g, " ").trim();
  return {
    kind: kindOf(found[1], affiliation),
    name,
    affiliation,
    spokenIn: language(spoken),
    span: { start, end: start + found[0].length },
  };
}

function isSpeech(bracket: string): boolean {
  return new RegExp(`^${SPOKE}`, "iu").test(bracket);
}

function language(bracket: string | undefined): string | null {
  return bracket === undefined ? null : (LANGUAGE.exec(bracket)?.[1] ?? null);
}

function kindOf(office: string | undefined, affiliation: string | null): TurnLabel["kind"] {
  if (office && !/Secretary|Secrétaire|Secretario|Rapporteur/.test(office)) return "presiding";
  return affiliation ? "national" : "official";
}
