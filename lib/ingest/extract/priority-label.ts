// A short name for a priority, in the words of its sentence.
import { LABEL_LEADS } from "./lexicon/label-leads";

const MOST_WORDS = 12;
const MOST_CJK = 36;
const leads = new RegExp(`^(?:${LABEL_LEADS.join("|")})[\\s,:;–—،，、：；-]*`, "iu");
/** Up to the first end of a sentence or clause; a point between digits ends none. */
const CLAUSE = /^(?:[^.;:!?。；！？]|\.(?=\d)){4,}/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** At most twelve words of `sentence`, without ordinals and forms of asking before them. */
export function priorityLabel(sentence: string): string {
  let text = sentence.replace(/\s+/gu, " ").trim();
  for (let step = 0; step < 4; step += 1) {
    const shorter = text.replace(leads, "");
    if (shorter === text || shorter.length < 4) break;
    text = shorter;
  }
  const clause = (CLAUSE.exec(text)?.[0] ?? text).trim();
  const cut = CJK.test(clause) ? clause.slice(0, MOST_CJK) : firstWords(clause);
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

function firstWords(clause: string): string {
  const words = clause.split(" ");
  if (words.length <= MOST_WORDS) return clause.replace(/[.,;:]+$/u, "");
  const cut = words.slice(0, MOST_WORDS);
  while (
    cut.length > 3 &&
    /^(?:the|a|an|of|to|and|in|for|with|on|by|de|la|le|des|du|et|y|en|el|los|las|и|в)$/iu.test(cut.at(-1) ?? "")
  )
    cut.pop();
  return cut.join(" ").replace(/[.,;:]+$/u, "");
}
