// The group of States of the fictional sample corpus, kept apart from the real ones.
import type { NamedEntity } from "./named-entity";

export const SAMPLE_GROUPS: readonly NamedEntity[] = [
  {
    code: "TLG",
    names: {
      en: "Tideline Group",
      fr: "Groupe de l’Estran",
      es: "Grupo de la Bajamar",
      ru: "Группа приливных государств",
      ar: "مجموعة خط المد",
      zh: "潮线集团",
      ja: "潮線グループ",
    },
    aliases: ["Tideline Group of States", "Группы приливных государств"],
  },
];
