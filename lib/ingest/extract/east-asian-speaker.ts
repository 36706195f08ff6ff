// Speakers of Japanese and Chinese titles, where the office follows or precedes the family name without a space.
import { CHINESE_OFFICES, JAPANESE_OFFICES, JAPANESE_SPEECH_NOUNS } from "./lexicon/person-words";
import type { FoundSpeaker } from "./find-speaker";

const NAME = "[\\p{Script=Han}々ヶ\\p{Script=Katakana}ー・]";
const JAPANESE = new RegExp(
  `(?:における|での|で行われた|に際しての|における、)(?<name>${NAME}{1,10}?)(?<role>(?:国連)?(?:${JAPANESE_OFFICES.join("|")}))(?:による|の)?(?:${JAPANESE_SPEECH_NOUNS.join("|")})`,
  "u",
);
const CHINESE = new RegExp(
  `(?<role>${CHINESE_OFFICES.join("|")})(?<name>\\p{Script=Han}{2,4}?)(?:大使|同志|先生|女士)?(?=在|于)`,
  "u",
);

/** The speaker of a Japanese ("…における山田大使ステートメント") or Chinese ("常驻代表李明大使在…") title. */
export function findEastAsianSpeaker(text: string): FoundSpeaker | null {
  const match = JAPANESE.exec(text) ?? CHINESE.exec(text);
  const { name, role } = match?.groups ?? {};
  if (!match || !name || !role) return null;
  const japanese = match[0].indexOf(name + role);
  const nameStart = match.index + (japanese >= 0 ? japanese : match[0].indexOf(name, role.length));
  const roleStart = japanese >= 0 ? nameStart + name.length : match.index + match[0].indexOf(role);
  return {
    name: { start: nameStart, end: nameStart + name.length },
    role: { start: roleStart, end: roleStart + role.length },
  };
}
