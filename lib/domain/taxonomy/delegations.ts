// Who can speak: members and observers of the United Nations, former States and the sample's fictional ones.
import { countryNames, type CountryNames } from "./country-names";
import type { Delegation, DelegationName, NameLanguage } from "./delegation";
import { DELEGATION_ALIASES } from "./delegation-aliases";
import { foldName, withoutArticle } from "./fold-name";
import { FORMER_STATES } from "./former-states";
import { SAMPLE_DELEGATIONS } from "./sample-delegations";
import { SHOWN_NAMES } from "./shown-names";
import { soughtNames } from "./sought-names";

const OBSERVERS = new Set(["PSE", "VAT"]);

/** States that take part in conferences and agencies of the United Nations without being members of it. */
const NON_MEMBERS = new Set(["COK", "NIU"]);

interface Register {
  byCode: Map<string, Delegation>;
  byName: Map<string, Delegation>;
}

let register: Register | undefined;

/** All delegations: 193 members, observers, other States at conferences, former States, the sample's. */
export function allDelegations(): Delegation[] {
  return [...getRegister().byCode.values()];
}

/** The delegation with this ISO alpha-3 code (upper case), null where there is none. */
export function findDelegation(code: string): Delegation | null {
  return getRegister().byCode.get(code) ?? null;
}

/** The delegation that goes by this name in any language; case, diacritics, punctuation and articles do not matter. */
export function delegationByName(name: string): Delegation | null {
  const { byName } = getRegister();
  const folded = foldName(name);
  return byName.get(folded) ?? byName.get(withoutArticle(folded)) ?? null;
}

/** Names that are also ordinary words of their language: found in a running text, they prove nothing. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(["Того", "مالي", "中非", "Lao", "US", "Maurice"]);

/** Every name of every delegation as printed, for scanning a text: take those of its language and those without one. */
export function delegationNames(): (DelegationName & { code: string })[] {
  return allDelegations().flatMap(({ code, names }) => names.map((name) => ({ ...name, code })));
}

/** The name to show for a code, in English where the language has none; the code itself where it is unknown. */
export function displayName(code: string, language: string): string {
  const names = findDelegation(code)?.names ?? [];
  const inLanguage = names.find((name) => name.language === language);
  return (inLanguage ?? names.find((name) => name.language === "en"))?.name ?? code;
}

function getRegister(): Register {
  register ??= buildRegister();
  return register;
}

function buildRegister(): Register {
  const delegations = [...currentStates(), ...formerStates(), ...SAMPLE_DELEGATIONS];
  const byName = new Map<string, Delegation>();
  for (const delegation of delegations) {
    for (const folded of delegation.names.map(({ name }) => foldName(name))) {
      byName.set(folded, delegation).set(withoutArticle(folded), delegation);
    }
  }
  const byCode = new Map(delegations.map((delegation) => [delegation.code, delegation]));
  for (const { code, name } of soughtNames()) {
    const [delegation, folded] = [byCode.get(code), foldName(name)];
    if (delegation && !byName.has(folded)) byName.set(folded, delegation);
  }
  return { byCode, byName };
}

function currentStates(): Delegation[] {
  return countryNames()
    .filter(({ code, unMember }) => unMember || OBSERVERS.has(code) || NON_MEMBERS.has(code))
    .map((country) => ({
      code: country.code,
      alpha2: country.alpha2,
      m49: country.m49,
      status: statusOf(country.code),
      names: namesOf(country),
    }));
}

function statusOf(code: string): Delegation["status"] {
  if (OBSERVERS.has(code)) return "observer";
  return NON_MEMBERS.has(code) ? "non-member" : "member";
}

function formerStates(): Delegation[] {
  return FORMER_STATES.map((state) => ({ ...state, status: "former" }));
}

function namesOf({ code, names }: CountryNames): DelegationName[] {
  const aliases = (DELEGATION_ALIASES[code] ?? []).map((name) => ({ name, language: null }));
  return uniqueNames([...shownNames(code), ...names, ...aliases]);
}

function shownNames(code: string): DelegationName[] {
  const languages = Object.keys(SHOWN_NAMES) as NameLanguage[];
  return languages.flatMap((language) => {
    const name = SHOWN_NAMES[language]?.[code];
    return name ? [{ name, language }] : [];
  });
}

/** One entry for each spelling in each language; an alias, which every text may use, stays beside that of a language. */
function uniqueNames(names: DelegationName[]): DelegationName[] {
  const isFirst = ({ name, language }: DelegationName, index: number) =>
    !names.slice(0, index).some((other) => other.name === name && other.language === language);
  return names.filter(isFirst);
}
