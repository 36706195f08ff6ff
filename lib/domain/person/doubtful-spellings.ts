// Which decisions about names a person should look at: mergers that rest on more than form, and near names kept apart.
import { sameName, type NameRule } from "./same-name";

/** A printed name of a delegation, as the corpus holds it; `personId` is the spelling that it is counted with. */
export interface HeldSpelling {
  id: string;
  name: string;
  delegationId: string;
  personId: string;
  /** Why it is that person's: a rule, or `verdict`; null for the spelling that stands for the person. */
  mergeReason: string | null;
  firstYear: number | null;
  lastYear: number | null;
  statements: number;
}

/** Two spellings that are counted as one person (`joined`) or as two, and the rule by which they may be one. */
export interface DoubtfulPair {
  one: HeldSpelling;
  other: HeldSpelling;
  joined: boolean;
  rule: NameRule;
}

/**
 * The pairs to look at, delegation by delegation. A merger is given with the spelling that stands for the person; what
 * differs by form only (`same-letters`) is no doubt, nor is what a person has decided.
 */
export function doubtfulPairs(spellings: readonly HeldSpelling[]): DoubtfulPair[] {
  const byId = new Map(spellings.map((spelling) => [spelling.id, spelling]));
  const mergers = spellings.flatMap((other) => {
    const one = byId.get(other.personId);
    const rule = one && other.mergeReason !== "verdict" ? ruleOf(other) : null;
    return one && one !== other && rule && rule !== "same-letters" ? [{ one, other, joined: true, rule }] : [];
  });
  return [...mergers, ...partedPairs(spellings)].sort(inOrder);
}

/** A merger may rest on a third spelling; the rule is then the one that was written down. */
const ruleOf = ({ mergeReason }: HeldSpelling): NameRule | null => mergeReason as NameRule | null;

function partedPairs(spellings: readonly HeldSpelling[]): DoubtfulPair[] {
  const persons = spellings.filter(({ id, personId }) => id === personId);
  return persons.flatMap((one, at) =>
    persons.slice(at + 1).flatMap((other) => {
      if (other.delegationId !== one.delegationId) return [];
      const rule = sameName(one.name, other.name);
      return rule ? [{ one, other, joined: false, rule }] : [];
    }),
  );
}

const inOrder = (a: DoubtfulPair, b: DoubtfulPair): number =>
  a.one.delegationId.localeCompare(b.one.delegationId) ||
  Number(b.joined) - Number(a.joined) ||
  a.one.name.localeCompare(b.one.name) ||
  a.other.name.localeCompare(b.other.name);
