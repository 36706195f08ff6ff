// The register of delegations: complete, unambiguous, and found by the names that documents print.
import countries from "world-countries";
import { describe, expect, it } from "vitest";
import { DELEGATION_ALIASES } from "./delegation-aliases";
import { allDelegations, delegationByName, delegationNames, displayName, findDelegation } from "./delegations";
import { foldName } from "./fold-name";

const UN_LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh"] as const;

describe("the register of delegations", () => {
  it("holds exactly the 193 members, and the two observer States", () => {
    const withStatus = (status: string) => allDelegations().filter((delegation) => delegation.status === status);
    expect(withStatus("member")).toHaveLength(193);
    expect(withStatus("observer").map(({ code }) => code)).toEqual(["PSE", "VAT"]);
  });

  it("has unique codes, an alpha-2 and an M49 code for every real State", () => {
    const delegations = allDelegations();
    expect(new Set(delegations.map(({ code }) => code)).size).toBe(delegations.length);
    const real = delegations.filter(({ status }) => status !== "sample");
    expect(real.filter(({ alpha2, m49 }) => !/^[A-Z]{2}$/.test(alpha2 ?? "") || !/^\d{3}$/.test(m49 ?? ""))).toEqual(
      [],
    );
  });

  it("lets no name stand for two delegations", () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, code } of delegationNames()) {
      owners.set(foldName(name), (owners.get(foldName(name)) ?? new Set()).add(code));
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  it("knows every delegation by its name in each official language", () => {
    for (const { code } of allDelegations()) {
      for (const language of UN_LANGUAGES) expect(delegationByName(displayName(code, language))?.code).toBe(code);
    }
  });

  it("resolves every alias, and has none for an unknown code", () => {
    for (const [code, aliases] of Object.entries(DELEGATION_ALIASES)) {
      expect(findDelegation(code), code).not.toBeNull();
      for (const alias of aliases) expect(delegationByName(alias)?.code, alias).toBe(code);
    }
  });

  it("keeps the sample's codes in the range that no State can be given", () => {
    const sample = allDelegations().filter(({ status }) => status === "sample");
    expect(sample.every(({ code }) => code.startsWith("X"))).toBe(true);
    expect(countries.filter(({ cca3 }) => sample.some(({ code }) => code === cca3))).toEqual([]);
  });
});

describe("delegationByName", () => {
  it.each([
    ["THE  GAMBIA", "GMB"],
    ["la Côte d'Ivoire", "CIV"],
    ["cote d’ivoire", "CIV"],
    ["北朝鮮", "PRK"],
    ["Iran (Islamic Republic of)", "IRN"],
    ["Congo", "COG"],
    ["Democratic Republic of the Congo", "COD"],
    ["Turkey", "TUR"],
    ["Czechoslovakia", "CSK"],
    ["République d'Ondelune", "XAB"],
  ])("finds %s", (name, code) => {
    expect(delegationByName(name)?.code).toBe(code);
  });

  it("gives null for a name that is no delegation's", () => {
    expect(delegationByName("Organization of the Outer Shoals")).toBeNull();
  });
});

describe("displayName", () => {
  it("shows the name in the language, in English where it has none, and an unknown code as it is", () => {
    expect(displayName("KOR", "fr")).toBe("République de Corée");
    expect(displayName("CSK", "ja")).toBe("Czechoslovakia");
    expect(displayName("QQQ", "en")).toBe("QQQ");
  });
});
