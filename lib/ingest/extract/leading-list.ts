// The States of a list that begins a passage: those behind its end are greeted or talked of.
import type { Span } from "@/lib/domain/span";
import { LAST_OF_LIST, ONE_GOVERNMENT, OWN_ALONE, WITHIN_LISTS } from "./lexicon/behalf-words";
import type { StateHit } from "./state-names";

const within = new RegExp(`^(?:${WITHIN_LISTS.join("|")})$`, "iu");
const ownAlone = new RegExp(OWN_ALONE, "iu");
const oneGovernment = new RegExp(ONE_GOVERNMENT, "iu");
const lastOfList = new RegExp(LAST_OF_LIST, "iu");
/** "The United Republic of Belvarra": what looks like two States is the name of the second. */
const ONE_NAME = /^\s+(?:of|de|du|del)\s+(?:the\s+|la\s+)?$/iu;

/** The first of `states`, which stand in `list` of `text`, up to where more than names and small words lies between. */
export function leadingList(text: string, list: Span, states: readonly StateHit[]): StateHit[] {
  const end = states.findIndex(({ start }, at) => at > 0 && !isJoint(text.slice(states[at - 1]?.end, start)));
  const joined = end < 0 ? states : states.slice(0, end);
  const [first, last] = [joined[0], joined.at(-1)];
  if (!first || !last || speaksForOne(text.slice(list.start, first.start), text.slice(first.end, last.start)))
    return [];
  return joined.filter((state, at) => !ONE_NAME.test(text.slice(state.end, joined[at + 1]?.start ?? state.end)));
}

const speaksForOne = (before: string, between: string): boolean =>
  ownAlone.test(before) || (oneGovernment.test(before) && between !== "" && !lastOfList.test(between));

/** Words with a capital may be names that are not known. */
function isJoint(between: string): boolean {
  return (between.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []).every((word) => within.test(word));
}
