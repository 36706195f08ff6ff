// Themes, threats, organs, groups and bodies as data: complete in every language, and without collisions.
import { describe, expect, it } from "vitest";
import { BODIES, bodyByName, bodyNames, findBody } from "./bodies";
import { delegationNames } from "./delegations";
import { foldName } from "./fold-name";
import { findGroup, groupByName, groupNames, GROUPS } from "./groups";
import { ORGANS } from "./organs";
import type { Labels } from "./taxonomy-entry";
import { THEME_GROUPS } from "./theme-groups";
import { THEME_LABELS } from "./theme-labels";
import { findTheme, THEMES } from "./themes";
import { THREAT_GROUPS } from "./threat-groups";
import { THREAT_LABELS } from "./threat-labels";
import { findThreat, THREATS } from "./threats";
import { unbisOfTheme, unbisOfThreat } from "./unbis";

const filled = ({ en, fr, es }: Labels) => [en, fr, es].every((label) => label.trim().length > 1);
const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe("themes and threats", () => {
  it("are 53 and 49, with unique codes, each with labels and no label over", () => {
    expect(THEMES).toHaveLength(53);
    expect(THREATS).toHaveLength(49);
    expect(Object.keys(THEME_LABELS).sort()).toEqual(THEMES.map(({ code }) => code).sort());
    expect(Object.keys(THREAT_LABELS).sort()).toEqual(THREATS.map(({ code }) => code).sort());
  });

  it("have every label filled in three languages, and none twice", () => {
    for (const entry of [...THEMES, ...THREATS]) expect(filled(entry.label), entry.code).toBe(true);
    for (const language of ["en", "fr", "es"] as const) {
      expect(duplicates(THEMES.map(({ label }) => label[language]))).toEqual([]);
      expect(duplicates(THREATS.map(({ label }) => label[language]))).toEqual([]);
    }
  });

  it("stand under headings that have labels too, and no heading is empty", () => {
    const used = (entries: readonly { group: string }[]) => [...new Set(entries.map(({ group }) => group))].sort();
    expect(used(THEMES)).toEqual(Object.keys(THEME_GROUPS).sort());
    expect(used(THREATS)).toEqual(Object.keys(THREAT_GROUPS).sort());
    expect([...Object.values(THEME_GROUPS), ...Object.values(THREAT_GROUPS)].every(filled)).toBe(true);
  });

  it("are found by code", () => {
    expect(findTheme("oceans")?.label.fr).toBe("Océans et droit de la mer");
    expect(findThreat("ransomware")?.group).toBe("Cyber");
    expect(findTheme("ransomware")).toBeUndefined();
  });

  it("have UNBIS matches with an address of the thesaurus", () => {
    expect(unbisOfTheme("sanctions")).toEqual([
      { label: "SANCTIONS", uri: "http://metadata.un.org/thesaurus/1005695" },
    ]);
    expect(THREATS.some(({ code }) => unbisOfThreat(code).length > 0)).toBe(true);
  });
});

describe("organs", () => {
  it("have every label filled", () => {
    for (const [code, labels] of Object.entries(ORGANS)) expect(filled(labels), code).toBe(true);
  });
});

describe("groups and bodies", () => {
  it("have unique codes and are found by them", () => {
    expect(duplicates([...GROUPS, ...BODIES].map(({ code }) => code))).toEqual([]);
    expect(findGroup("G77")?.names.es).toBe("Grupo de los 77 y China");
    expect(findBody("IAEA")?.names.fr).toBe("Agence internationale de l’énergie atomique");
  });

  it("share no name with each other or with a delegation", () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, code } of [...groupNames(), ...bodyNames(), ...delegationNames()]) {
      owners.set(foldName(name), (owners.get(foldName(name)) ?? new Set()).add(code));
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  it.each([
    ["the Group of 77 and China", "G77"],
    ["MOUVEMENT DES PAYS NON ALIGNÉS", "NAM"],
    ["G-77", "G77"],
    ["不结盟运动", "NAM"],
    ["Groupe de l'Estran", "TLG"],
  ])("finds the group %s", (name, code) => {
    expect(groupByName(name)?.code).toBe(code);
  });

  it("finds bodies by foreign abbreviations, and nothing by a name that is none", () => {
    expect(bodyByName("МАГАТЭ")?.code).toBe("IAEA");
    expect(bodyByName("Council of the Outer Shoals")).toBeNull();
  });
});
