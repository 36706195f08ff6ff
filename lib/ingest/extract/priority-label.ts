// A short name for a priority, in the words of its sentence.
import type { Act } from "@/lib/domain/act";
import { findActs } from "./find-act";
import { LABEL_ARTICLES, LABEL_LEADS } from "./lexicon/label-leads";

const MOST_WORDS = 12;
const MOST_CJK = 36;
const leads = new RegExp(`^(?:${LABEL_LEADS.join("|")})(?![\\p{L}\\p{N}])[\\s,:;–—،，、：；-]*`, "iu");
const cjkLeads = /^(?:第[一二三四五六七八九十]+(?:に)?|首先|其次|最后|一是|二是|三是|四是)[\s,:;，、：；]*/u;
const articles = new RegExp(`^(?:${LABEL_ARTICLES})`, "iu");
/** Up to the first end of a sentence or clause; a point between digits ends none. */
const CLAUSE = /^(?:[^.;:!?。；！？]|\.(?=\d)){4,}/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** How far into a sentence the words that ask may stand, and how much must be left behind them. */
const LATEST_ACT = 140;
const LEAST_LEFT = 12;
/** "Support and …" says more than what follows it. */
const GOES_ON = /^(?:and|et|y|e|и|or|ou|o|или)\s/iu;
/** Acts whose verb a label does without. */
const LEFT_OUT: readonly Act[] = ["calls-for", "commits-to", "supports", "proposes", "welcomes"];

/** At most twelve words of `sentence`, without ordinals and forms of asking before them. */
export function priorityLabel(sentence: string, language: string | null = null): string {
  const text = sentence.replace(/\s+/gu, " ").trim();
  const rest = withoutLeads(behindAct(text, language) ?? text);
  const clause = (CLAUSE.exec(rest)?.[0] ?? rest).trim();
  const cut = CJK.test(clause) ? clause.slice(0, MOST_CJK) : firstWords(clause);
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

/** What the sentence asks for, behind the words that ask; stands against something keep their verb. */
function behindAct(text: string, language: string | null): string | null {
  const [act] = findActs(text, language);
  if (!act || act.weight !== "outright" || act.start > LATEST_ACT || !LEFT_OUT.includes(act.act)) return null;
  const rest = withoutArticles(text.slice(act.end).replace(/^[\s,]+/u, ""));
  return rest.length >= LEAST_LEFT && !GOES_ON.test(rest) ? rest : null;
}

function withoutLeads(text: string): string {
  let rest = text;
  for (let step = 0; step < 4; step += 1) {
    const shorter = rest.replace(leads, "").replace(cjkLeads, "");
    if (shorter === rest || shorter.length < 4) break;
    rest = shorter;
  }
  return rest;
}

function withoutArticles(text: string): string {
  let rest = text;
  for (let step = 0; step < 3; step += 1) rest = rest.replace(articles, "");
  return rest;
}

function firstWords(clause: string): string {
  const words = clause.split(" ");
  if (words.length <= MOST_WORDS) return clause.replace(/(?<![.,;:])[.,;:]+$/u, "");
  const cut = words.slice(0, MOST_WORDS);
  while (
    cut.length > 3 &&
    /^(?:the|a|an|of|to|and|in|for|with|on|by|de|la|le|des|du|et|y|en|el|los|las|и|в)$/iu.test(cut.at(-1) ?? "")
  )
    cut.pop();
  return cut.join(" ").replace(/(?<![.,;:])[.,;:]+$/u, "");
}
