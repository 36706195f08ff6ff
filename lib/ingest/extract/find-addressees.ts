// Whom a call is directed at: those named behind its verb ("urges the Council to"), or before its "must".
import type { Act, Addressee } from "@/lib/domain/act";
import { quoteSpan, type Span } from "@/lib/domain/span";
import { findNamed, type NamedParty } from "./find-named";
import type { ActSign } from "./find-act";
import { ADDRESS_WORDS, type AddressWords } from "./lexicon/address-words";
import type { Passage, Reading } from "./reading";

type Patterns = Record<Exclude<keyof AddressWords, "near" | "impersonal">, RegExp> & {
  impersonal?: RegExp;
  near: number;
};

/** What is proposed may be directed at somebody, too: "we recommend that all States …". */
const DIRECTED: readonly Act[] = ["calls-for", "proposes"];
const MOST = 20;
const WINDOW = 200;
/** "call for" asks for a thing; only "call for the Council to …" is directed at somebody. */
const MAY_ASK_FOR_A_THING = /\bfor$/iu;
/** "Essential for the Council", "key to the Council": only "for the Council to …" and "up to the Council to …" address. */
const FOR_A_THING = /\bfor\b|^ to\b/u;
const TO_DO = /^[\s,]*(?:\([^)]{0,40}\)\s*)?(?:not )?to\s/iu;
const NEEDS = /^needs?$/iu;
/** Between "the Council" and "must", only the like of these. */
const BEFORE_A_MODAL =
  /^(?:\s?,[^,;:.]{3,90},)?[\s,]*(?:(?:также|тоже|теперь|сейчас|сегодня|крайне|незамедлительно|also|therefore|now|alike|together|in particular|en particulier|en particular|pour sa part|por su parte|and (?:its|their|all|other|our|world)? ?(?:members|leaders|partners|allies|neighbours))[\s,]*)*$/iu;
/** Behind "that the Council": it is not asked to act. */
const IS_OR_HAS = /^[\s,]*(?:not )?(?:be|is|are|has|have|had|receives?|gets?|enjoys?)\b/iu;
/** "Norway has closed its ports, and should open them": what stands before the modal, behind the subject, and nowhere. */
const AND_ONLY = /,? (?:and|et|y|e) (?:(?:also|therefore|now|donc|aussi|también|ahora) )*$/iu;
const TELLS =
  /^ (?:(?:both|all|also|still|now|\p{L}+ly) )*(?:ha(?:ve|s|d)|is|are|was|were|do(?:es)?|did|continues?|remains?|fail(?:s|ed)|bears?|a|ont|est|sont|continue(?:nt)?|reste(?:nt)?|refuse(?:nt)?|ha|han|es|son|está|están|siguen?|continúan?)(?!\p{L})/iu;
const HAS_OTHER_SUBJECTS =
  /[;:]|(?<!\p{L})(?:qu[’']|(?:that|which|who|whose|when|while|because|if|where|we|they|it|I|qui|que|dont|nous|ils?|elles?|quien|cuando|porque)(?!\p{L}))/iu;
const OPENS = /^(?:the |la |les? |l[’']|el |l[oa]s )?$/iu;
const OPENS_A_CLAUSE = /(?:^|[,;:–—-]|(?<!\p{L})(?:и|а|но|что|поэтому|чтобы|также|сегодня|теперь|сейчас))\s*$/iu;
/** "That the Council act, and that all States …": the call goes on. */
const THAT = /^ (?:that|(?:de )?que)(?= )|^ qu[’']/iu;
const AND_THAT = /,? (?:and|et|y)(?= (?:that|(?:de )?que) | qu[’'])/giu;
const JOINT =
  /^(?:,|and|or|et|ou|y|e|o|и|или|و|和|及|以及|与|同|、|as well as|and especially|especially|in particular|specifically|ainsi que|así como|also|all|other|its|the|la|le|les|l[’']|los|las|el|à|aux?|a|al|on|upon|to|\s)*$/iu;

/** "Need to restructure the Council": the Council is not asked to act, as it is in "appeal to the Council". */
const TO_DO_TO = /^ to$/u;
const DETERMINED = /^ (?:$|(?:the|all|both|every|each|any|those|these|other|our|its|their|his|her|a|an)\b)/iu;

const compiled = new Map<string, Patterns>();

/** `sign` is that of the sentence's act; `own` are the codes of those who speak. Each addressee once, at most twenty. */
export function findAddressees(
  reading: Reading,
  sentence: Passage,
  sign: ActSign,
  own: readonly string[],
): Addressee[] {
  const patterns = patternsOf(reading.language);
  if (!DIRECTED.includes(sign.act) || !patterns) return [];
  const cue = { start: sentence.start + sign.start, end: sentence.start + sign.end };
  const words = spaced(reading.text, cue).trim();
  const isSubject = sign.weight === "needed" && patterns.modals.test(words);
  const linked = sign.weight === "needed" || sign.act === "proposes";
  const ruleId = isSubject ? "extract/addressee-subject" : "extract/addressee-object";
  const named = isSubject
    ? subjectOf(reading, sentence, cue, patterns)
    : addressedBehind(reading, sentence, cue, patterns, linked);
  const unique = [...new Map(named.map((party) => [party.code, party])).values()];
  return unique
    .filter(({ code }) => !own.includes(code))
    .slice(0, MOST)
    .map(({ code, name, start, end }) => ({ code, name, evidence: quoteSpan(reading.text, { start, end }), ruleId }));
}

/** Those behind the words of the act, and behind each further "and that". */
function addressedBehind(reading: Reading, sentence: Passage, cue: Span, patterns: Patterns, linked: boolean) {
  const behind = spaced(reading.text, { start: cue.end, end: sentence.end });
  const further = THAT.test(behind) ? [...behind.matchAll(AND_THAT)] : [];
  const cues = further.map(({ 0: words, index }) => ({ start: cue.end + index, end: cue.end + index + words.length }));
  return [
    ...namedBehind(reading, sentence, cue, patterns, linked),
    ...cues.flatMap((and) => namedBehind(reading, sentence, and, patterns, true)),
  ];
}

function namedBehind(reading: Reading, sentence: Passage, cue: Span, patterns: Patterns, linked: boolean) {
  const window = spaced(reading.text, { start: cue.end, end: Math.min(sentence.end, cue.end + WINDOW) });
  const opening = patterns.opens.exec(window)?.[0].length ?? 0;
  const stop = patterns.ends.exec(window.slice(opening));
  const end = cue.end + opening + (stop?.index ?? window.length);
  const parties = joinedBehind(reading.text, withoutOwners(reading.text, findNamed(reading, { start: cue.end, end })));
  const [first, last] = [parties[0], parties.at(-1)];
  if (!first || !last) return [];
  const gap = window.slice(0, first.start - cue.end);
  const behind = reading.text.slice(last.end, last.end + 60);
  if (TO_DO_TO.test(window.slice(0, opening)) && !DETERMINED.test(gap.slice(opening))) return [];
  if (!patterns.linked.test(gap) && (linked || !isAddress(gap.slice(opening), patterns))) return [];
  const forThing = MAY_ASK_FOR_A_THING.test(reading.text.slice(cue.start, cue.end).trimEnd()) || FOR_A_THING.test(gap);
  if (forThing && !TO_DO.test(behind)) return [];
  return THAT.test(gap) && (IS_OR_HAS.test(behind) || patterns.undergoes.test(behind)) ? [] : parties;
}

/** Whether what stands between the verb and the name makes the name the one addressed, and not a part of a thing. */
function isAddress(gap: string, { relation, heads, resumes, near }: Patterns): boolean {
  const words = gap.trim().split(" ");
  const bare = words.join(" ");
  const relates = words.some((_, index) => {
    const begin = words.slice(0, index + 1).join(" ");
    return relation.test(begin) && !heads.test(begin);
  });
  return bare.length <= near && (!relates || resumes.test(bare));
}

/** What stands right before "must", "should", "doit" …, with the others of its list. */
function subjectOf(reading: Reading, sentence: Passage, cue: Span, patterns: Patterns): NamedParty[] {
  const { text } = reading;
  const behind = spaced(text, { start: cue.end, end: Math.min(sentence.end, cue.end + 80) });
  if (patterns.undergoes.test(behind)) return [];
  if (NEEDS.test(text.slice(cue.start, cue.end)) && !behind.startsWith(" to ")) return [];
  const named = findNamed(reading, { start: Math.max(sentence.start, cue.start - WINDOW), end: cue.start });
  const last = named.at(-1);
  if (!last || !BEFORE_A_MODAL.test(text.slice(last.end, cue.start))) return firstSubject(reading, sentence, cue);
  const subjects = [...joinedBefore(text, named), last];
  const before = spaced(text, { start: sentence.start, end: subjects[0]?.start ?? sentence.start }).trimEnd();
  const isImpersonal = patterns.impersonal?.test(text.slice(cue.start, cue.end)) ?? false;
  if (isImpersonal && !OPENS_A_CLAUSE.test(before)) return [];
  return patterns.relation.test(before) && !patterns.heads.test(before) ? [] : subjects;
}

/** The named subject that opens the sentence, where only an "and" stands before the modal. */
function firstSubject(reading: Reading, sentence: Passage, cue: Span): NamedParty[] {
  const told = spaced(reading.text, { start: sentence.start, end: cue.start });
  if (!AND_ONLY.test(told) || HAS_OTHER_SUBJECTS.test(told)) return [];
  const named = findNamed(reading, { start: sentence.start, end: Math.min(cue.start, sentence.start + WINDOW) });
  const subjects = joinedBehind(reading.text, named);
  const [first, last] = [subjects[0], subjects.at(-1)];
  if (!first || !last || !OPENS.test(told.slice(0, first.start - sentence.start))) return [];
  return TELLS.test(told.slice(last.end - sentence.start)) ? subjects : [];
}

/** Those that "and", "or" or a comma joins to the last one. */
function joinedBefore(text: string, named: NamedParty[]): NamedParty[] {
  const joined: NamedParty[] = [];
  for (let at = named.length - 1; at > 0; at -= 1) {
    const [before, after] = [named[at - 1] as NamedParty, named[at] as NamedParty];
    if (!JOINT.test(text.slice(before.end, after.start))) break;
    joined.unshift(before);
  }
  return joined;
}

/** "United Nations Member States" are those States: a name right before another belongs to it. */
function withoutOwners(text: string, named: NamedParty[]): NamedParty[] {
  return named.filter(({ end }, at) => {
    const next = named[at + 1];
    return next === undefined || text.slice(end, next.start).trim() !== "";
  });
}

/** The first one, and those that "and", "or" or a comma joins to it. */
function joinedBehind(text: string, named: NamedParty[]): NamedParty[] {
  const end = named.findIndex((party, at) => {
    const before = named[at - 1];
    return before !== undefined && !JOINT.test(text.slice(before.end, party.start));
  });
  return end < 0 ? named : named.slice(0, end);
}

const spaced = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s/gu, " ");

function patternsOf(language: string | null): Patterns | null {
  const words = ADDRESS_WORDS[language ?? ""];
  if (!words) return null;
  let patterns = compiled.get(language ?? "");
  if (!patterns) compiled.set(language ?? "", (patterns = compile(words)));
  return patterns;
}

function compile({ near, ...words }: AddressWords): Patterns {
  const entries = Object.entries(words).map(([name, source]) => [name, new RegExp(withRuns(source), "iu")]);
  return { ...(Object.fromEntries(entries) as Omit<Patterns, "near">), near };
}

/** Two spaces are as good as one: lines of old prints end in one before they break. */
const withRuns = (source: string): string => source.replace(/ \?/gu, " *").replace(/ (?![*+{])/gu, " +");
