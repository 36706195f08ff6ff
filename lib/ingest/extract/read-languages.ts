// The languages whose lexicons there are: a statement in another one gets its header facts, and says what it lacks.
import { UNREAD_LANGUAGE, type Notice } from "@/lib/domain/notice";
import type { Reading } from "./reading";

const READ = new Set(["en", "fr", "es", "ru", "ar", "zh", "ja"]);
const NAMES = new Intl.DisplayNames("en", { type: "language" });
/** The language of fewer words is a guess. */
const LEAST_WORDS = 30;

/** False where priorities and threats cannot be read; a language that nobody could tell is tried as English. */
export const isReadLanguage = ({ language, tokens }: Reading): boolean =>
  language === null || READ.has(language) || tokens.length < LEAST_WORDS;

/** What a statement in a language without lexicons says of itself; nothing for others. */
export function unreadLanguage(reading: Reading): Notice[] {
  if (reading.language === null || isReadLanguage(reading)) return [];
  const message =
    `Priorities, positions and threats were not extracted: the statement is in ${NAMES.of(reading.language)}, ` +
    "and they are read in English, French, Spanish, Russian, Arabic, Chinese and Japanese only.";
  return [{ ruleId: UNREAD_LANGUAGE, level: "warning", message }];
}
