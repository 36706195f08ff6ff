// By whichever of its names a State is asked for, the same statements answer, and none that name another State alone.
import { describe, expect, it } from "vitest";
import type { Pattern } from "@/lib/domain/query";
import type { Delegation } from "@/lib/domain/taxonomy/delegation";
import { allDelegations, NAMES_THAT_ARE_WORDS } from "@/lib/domain/taxonomy/delegations";
import { analyze } from "./analyze";
import { parseQuery } from "./parse-query";
import { planQuery } from "./plan-query";
import { nameKey } from "./name-key";
import { namedThings } from "./named-things";
import { ORDINARY_WORDS } from "./synonym-sets";

const SENTENCES: Record<string, (name: string) => string> = {
  en: (name) => `Nobody at the harbour had a letter from ${name}, so we waited.`,
  fr: (name) => `Personne au port n’a reçu de lettre : ${name}, et nous attendons.`,
  es: (name) => `Nadie en el puerto tenía una carta: ${name}, y esperamos.`,
  ru: (name) => `В гавани никто не получил письма: ${name}, и мы ждём.`,
  ar: (name) => `لم تصل رسالة إلى الميناء: ${name}، ونحن ننتظر.`,
  zh: (name) => `港口没有人收到信：“${name}”，我们等着。`,
};

/**
 * Asked for the first, statements that name the second are found as well, by rule: the second's name holds the English
 * name of the first, a name that the second does not usually go by holds one of the first, the second is a former State
 * of which the first was a part, or one of MISTAKABLE was typed.
 */
const FOUND_AS_WELL = new Set([
  ...["SDN SSD", "GIN GNB", "GIN GNQ", "GIN PNG", "COG COD"],
  ...["IRL GBR", "USA MEX", "RUS BLR", "SDN OMN"],
  ...["YEM YMD", "DEU DDR", "SRB YUG", "MNE YUG", "CZE CSK", "SVK CSK"],
  ...["KOR PRK", "IND IDN"],
]);

/** Never searched in place of another name; typed themselves they find what the other names find, and more. */
const MISTAKABLE = ["KOR Republic of Korea", "KOR جمهورية كوريا", "IND 印度", "RUS 俄罗斯"];

/** The names of these States that hold their short name are typed to leave others out, and find a part of it. */
const TOLD_APART = ["SDN", "GIN", "COG"];

interface Mention {
  code: string;
  name: string;
  language: string;
}

const states = allDelegations().filter(({ status }) => status !== "sample");
const mentions: Mention[] = states.flatMap(({ code, names }) =>
  names.flatMap(({ name, language }) => {
    const isWord = NAMES_THAT_ARE_WORDS.has(name) || ORDINARY_WORDS.has(nameKey(name));
    return (language === null || language in SENTENCES) && !isWord ? [{ code, name, language: language ?? "en" }] : [];
  }),
);
const LONGEST = 12;
const statementsOfRun = indexRuns();

/** Every run of words of each statement, with the numbers of the statements that hold it. */
function indexRuns(): Map<string, Set<number>> {
  const runs = new Map<string, Set<number>>();
  mentions.forEach(({ name, language }, statement) => {
    const tokens = analyze(SENTENCES[language]?.(name) ?? name, language).filter(({ width }) => width === 1);
    const words = tokens.map(({ term }) => term);
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
        const run = words.slice(from, to).join(" ");
        runs.set(run, (runs.get(run) ?? new Set()).add(statement));
      }
    }
  });
  return runs;
}

const runOf = (pattern: Pattern) => pattern.map(({ lexeme }) => lexeme).join(" ");

function patternsOfName(name: string): Pattern[] {
  const { terms } = planQuery(parseQuery(`"${name.replaceAll('"', "")}"`), { synonyms: true });
  return terms.flatMap(({ patterns }) => patterns);
}

function foundBy(name: string): Set<number> {
  return new Set(patternsOfName(name).flatMap((pattern) => [...(statementsOfRun.get(runOf(pattern)) ?? [])]));
}

const found = new Map(mentions.map(({ name }) => [name, foundBy(name)]));
const statesFoundBy = (name: string) => new Set([...(found.get(name) ?? [])].map((at) => mentions[at]?.code ?? ""));

const equal = (some: ReadonlySet<number> = new Set(), all: ReadonlySet<number>) =>
  some.size === all.size && [...some].every((at) => all.has(at));

function isExpected(code: string, name: string, english: ReadonlySet<number>): boolean {
  const own = found.get(name) ?? new Set();
  if (MISTAKABLE.includes(`${code} ${name}`)) return [...english].every((at) => own.has(at));
  return TOLD_APART.includes(code) && own.size < english.size && [...own].every((at) => english.has(at));
}

/** The English name without an official style: the shortest that is no abbreviation. */
function shortEnglishName({ names }: Delegation): string {
  const english = names.filter(({ language, name }) => language === "en" && /[a-z]/.test(name));
  return english.map(({ name }) => name).sort((a, b) => a.length - b.length)[0] ?? "";
}

describe("the names of the States", () => {
  it("find no statement that names another State alone, except by rule", () => {
    const pairs = mentions.flatMap(({ code, name }) =>
      [...statesFoundBy(name)].filter((other) => other !== code).map((other) => `${code} ${other} (${name})`),
    );
    expect(pairs.filter((pair) => !FOUND_AS_WELL.has(pair.slice(0, 7)))).toEqual([]);
    const seen = new Set(pairs.map((pair) => pair.slice(0, 7)));
    expect([...FOUND_AS_WELL].filter((pair) => !seen.has(pair))).toEqual([]);
  });

  it("find the same statements as the English name", () => {
    const wrong = states.flatMap((state) => {
      const english = found.get(shortEnglishName(state)) ?? new Set();
      const names = mentions.filter(({ code }) => code === state.code).map(({ name }) => name);
      const others = names.filter((name) => !equal(found.get(name), english));
      return others.filter((name) => !isExpected(state.code, name, english)).map((name) => `${state.code} ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it("of an official name in that of another State find it with its article", () => {
    const found = (name: string) => patternsOfName(name).map(runOf);
    expect(found("Corea del Sur")).toContain("the republic of korea");
    expect(found("Congo-Brazzaville")).toContain("the republic of the congo");
    for (const name of ["Corea del Sur", "Congo-Brazzaville"]) expect(found(name)).not.toContain("republic of korea");
    expect(found("Congo-Brazzaville")).not.toContain("congo");
  });

  it("and those of everything else are searched by a bounded number of patterns", () => {
    const names = namedThings().flatMap((thing) => thing.names.map(({ name }) => name));
    const counts = names.map((name) => patternsOfName(name).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(25);
  });
});
