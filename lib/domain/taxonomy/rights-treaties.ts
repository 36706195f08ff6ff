// Treaties on crimes, war and human rights, as statements cite them by name.
import type { NamedEntity } from "./named-entity";

export const RIGHTS_TREATIES: readonly NamedEntity[] = [
  {
    code: "ROME-STATUTE",
    names: {
      en: "Rome Statute",
      fr: "Statut de Rome",
      es: "Estatuto de Roma",
      ru: "Римский статут",
      ar: "نظام روما الأساسي",
      zh: "罗马规约",
    },
    aliases: ["Rome Statute of the International Criminal Court", "Римского статута"],
  },
  {
    code: "GENOCIDE-CONVENTION",
    names: {
      en: "Genocide Convention",
      fr: "Convention pour la prévention et la répression du crime de génocide",
      es: "Convención para la Prevención y la Sanción del Delito de Genocidio",
      ru: "Конвенция о предупреждении преступления геноцида и наказании за него",
      zh: "防止及惩治灭绝种族罪公约",
    },
    aliases: ["Convention on the Prevention and Punishment of the Crime of Genocide", "Convention sur le génocide"],
  },
  {
    code: "GENEVA-CONVENTIONS",
    names: {
      en: "Geneva Conventions",
      fr: "Conventions de Genève",
      es: "Convenios de Ginebra",
      ru: "Женевские конвенции",
      ar: "اتفاقيات جنيف",
      zh: "日内瓦公约",
    },
    aliases: ["Fourth Geneva Convention", "Geneva Convention", "Convention de Genève", "Женевских конвенций"],
  },
  {
    code: "UDHR",
    names: {
      en: "Universal Declaration of Human Rights",
      fr: "Déclaration universelle des droits de l’homme",
      es: "Declaración Universal de Derechos Humanos",
      ru: "Всеобщая декларация прав человека",
      ar: "الإعلان العالمي لحقوق الإنسان",
      zh: "世界人权宣言",
    },
    aliases: ["Declaración Universal de los Derechos Humanos"],
  },
  {
    code: "CRC",
    names: {
      en: "Convention on the Rights of the Child",
      fr: "Convention relative aux droits de l’enfant",
      es: "Convención sobre los Derechos del Niño",
      ru: "Конвенция о правах ребенка",
      ar: "اتفاقية حقوق الطفل",
      zh: "儿童权利公约",
    },
    aliases: ["Конвенции о правах ребенка"],
  },
  {
    code: "CEDAW",
    names: {
      en: "Convention on the Elimination of All Forms of Discrimination against Women",
      fr: "Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes",
      es: "Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer",
      ru: "Конвенция о ликвидации всех форм дискриминации в отношении женщин",
      zh: "消除对妇女一切形式歧视公约",
    },
    aliases: [],
  },
  {
    code: "REFUGEE-CONVENTION",
    names: {
      en: "Convention relating to the Status of Refugees",
      fr: "Convention relative au statut des réfugiés",
      es: "Convención sobre el Estatuto de los Refugiados",
      ru: "Конвенция о статусе беженцев",
    },
    aliases: ["Refugee Convention", "1951 Convention"],
  },
];
