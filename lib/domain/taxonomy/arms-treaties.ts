// The Charter and the treaties on arms, as statements cite them by name.
import type { NamedEntity } from "./named-entity";

export const ARMS_TREATIES: readonly NamedEntity[] = [
  {
    code: "UN-CHARTER",
    names: {
      en: "Charter of the United Nations",
      fr: "Charte des Nations Unies",
      es: "Carta de las Naciones Unidas",
      ru: "Устав Организации Объединенных Наций",
      ar: "ميثاق الأمم المتحدة",
      zh: "联合国宪章",
      ja: "国連憲章",
    },
    aliases: [
      "UN Charter",
      "United Nations Charter",
      "Charte de l’ONU",
      "Устава ООН",
      "Уставу ООН",
      "Устав ООН",
      "Устава Организации Объединенных Наций",
    ],
  },
  {
    code: "NPT",
    names: {
      en: "Treaty on the Non-Proliferation of Nuclear Weapons",
      fr: "Traité sur la non-prolifération des armes nucléaires",
      es: "Tratado sobre la no proliferación de las armas nucleares",
      ru: "Договор о нераспространении ядерного оружия",
      ar: "معاهدة عدم انتشار الأسلحة النووية",
      zh: "不扩散核武器条约",
    },
    aliases: ["NPT", "TNP", "ДНЯО", "Nuclear Non-Proliferation Treaty", "Non-Proliferation Treaty"],
  },
  {
    code: "TPNW",
    names: {
      en: "Treaty on the Prohibition of Nuclear Weapons",
      fr: "Traité sur l’interdiction des armes nucléaires",
      es: "Tratado sobre la Prohibición de las Armas Nucleares",
      ru: "Договор о запрещении ядерного оружия",
      zh: "禁止核武器条约",
    },
    aliases: ["TPNW", "TIAN", "TPAN", "ДЗЯО"],
  },
  {
    code: "CTBT",
    names: {
      en: "Comprehensive Nuclear-Test-Ban Treaty",
      fr: "Traité d’interdiction complète des essais nucléaires",
      es: "Tratado de Prohibición Completa de los Ensayos Nucleares",
      ru: "Договор о всеобъемлющем запрещении ядерных испытаний",
      zh: "全面禁止核试验条约",
    },
    aliases: ["CTBT", "TICE", "TPCE", "ДВЗЯИ", "Comprehensive Nuclear Test Ban Treaty"],
  },
  {
    code: "CWC",
    names: {
      en: "Chemical Weapons Convention",
      fr: "Convention sur les armes chimiques",
      es: "Convención sobre las Armas Químicas",
      ru: "Конвенция о запрещении химического оружия",
      ar: "اتفاقية الأسلحة الكيميائية",
      zh: "禁止化学武器公约",
    },
    aliases: ["CWC", "КЗХО", "Convention on the Prohibition of Chemical Weapons"],
  },
  {
    code: "BWC",
    names: {
      en: "Biological Weapons Convention",
      fr: "Convention sur les armes biologiques",
      es: "Convención sobre las Armas Biológicas",
      ru: "Конвенция о биологическом и токсинном оружии",
      zh: "禁止生物武器公约",
    },
    aliases: ["BWC", "BTWC", "КБТО", "Biological and Toxin Weapons Convention"],
  },
  {
    code: "ATT",
    names: {
      en: "Arms Trade Treaty",
      fr: "Traité sur le commerce des armes",
      es: "Tratado sobre el Comercio de Armas",
      ru: "Договор о торговле оружием",
      zh: "武器贸易条约",
    },
    aliases: ["ATT", "МДТО"],
  },
  {
    code: "OTTAWA-CONVENTION",
    names: {
      en: "Anti-Personnel Mine Ban Convention",
      fr: "Convention sur l’interdiction des mines antipersonnel",
      es: "Convención sobre la prohibición de minas antipersonal",
      ru: "Конвенция о запрещении противопехотных мин",
    },
    aliases: ["Ottawa Convention", "Ottawa Treaty", "Mine Ban Treaty", "Mine Ban Convention", "Convention d’Ottawa"],
  },
  {
    code: "CCM",
    names: {
      en: "Convention on Cluster Munitions",
      fr: "Convention sur les armes à sous-munitions",
      es: "Convención sobre Municiones en Racimo",
      ru: "Конвенция по кассетным боеприпасам",
    },
    aliases: [],
  },
  {
    code: "OUTER-SPACE-TREATY",
    names: {
      en: "Outer Space Treaty",
      fr: "Traité sur l’espace extra-atmosphérique",
      es: "Tratado sobre el espacio ultraterrestre",
      ru: "Договор по космосу",
      zh: "外层空间条约",
    },
    aliases: [],
  },
];
