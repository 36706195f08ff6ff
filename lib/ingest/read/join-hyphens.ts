// Joins words that were broken at the end of a printed line, and keeps the hyphen of compounds.
import { outcome, type Outcome } from "@/lib/domain/notice";

/** The look-behind makes each word be tried once only, which keeps long runs of letters cheap. */
const BROKEN = /(?<!\p{L})(\p{L}+)[-\u2010][ \t]*\n(\f?)[ \t]*(\p{L}\S*)[ \t]*\n?/gu;
const LONGEST_ADDRESS = 300;
/** First parts that keep their hyphen in compounds ("self-", "non-", "well-"). */
const COMPOUND = new Set(
  (
    "self non well long short high low full part cross ex post pre counter co socio decision peace state people human " +
    "rights climate gender conflict nuclear weapon chemical multi vis two three four five six seven eight nine ten " +
    "twenty thirty forty fifty sixty seventy eighty ninety third mid so year day secretary vice under lieutenant"
  ).split(" "),
);

/**
 * Text with words joined across line ends: as the document writes the word elsewhere, else without the hyphen
 * unless the first part usually keeps it. The line end moves behind the word.
 */
export function joinHyphens(text: string): Outcome<string> {
  if (!/[-\u2010][ \t]{0,20}\n/.test(text)) return outcome(text);
  const words = wordsOf(text);
  let count = 0;
  const joined = text.replace(BROKEN, (_, head: string, feed: string, tail: string, at: number) => {
    count++;
    const keeps = isInAddress(text, at) || keepsHyphen(head, tail, words);
    return `${head}${keeps ? "-" : ""}${tail}\n${feed}`;
  });
  if (count === 0) return outcome(text);
  const message = `${count} words broken by a hyphen at the end of a line were joined.`;
  return outcome(joined, [{ ruleId: "read/hyphens-joined", level: "info", message }]);
}

/** The hyphens of an address on the web are its own. */
function isInAddress(text: string, at: number): boolean {
  const [word = ""] = /\S*$/.exec(text.slice(Math.max(0, at - LONGEST_ADDRESS), at)) ?? [];
  return /:\/\/|^www\./.test(word);
}

function keepsHyphen(head: string, tail: string, words: Set<string>): boolean {
  if (/^\p{Lu}/u.test(tail)) return true;
  const first = head.toLowerCase();
  const rest = /^[\p{L}'’-]+/u.exec(tail)?.[0].toLowerCase() ?? "";
  if (words.has(`${first}-${rest}`)) return true;
  if (words.has(first + rest)) return false;
  return COMPOUND.has(first);
}

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}[\p{L}'’]*)*/gu)) words.add(word.toLowerCase());
  return words;
}
