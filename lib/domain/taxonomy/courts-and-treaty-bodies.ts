// Courts, treaty bodies and bodies outside the United Nations, as statements name them.
import type { NamedEntity } from "./named-entity";

export const COURTS_AND_TREATY_BODIES: readonly NamedEntity[] = [
  {
    code: "ICJ",
    names: {
      en: "International Court of Justice",
      fr: "Cour internationale de Justice",
      es: "Corte Internacional de Justicia",
      ru: "Международный Суд",
      ar: "محكمة العدل الدولية",
      zh: "国际法院",
      ja: "国際司法裁判所",
    },
    aliases: ["CIJ", "Международного Суда"],
  },
  {
    code: "ICC",
    names: {
      en: "International Criminal Court",
      fr: "Cour pénale internationale",
      es: "Corte Penal Internacional",
      ru: "Международный уголовный суд",
      ar: "المحكمة الجنائية الدولية",
      zh: "国际刑事法院",
      ja: "国際刑事裁判所",
    },
    aliases: ["CPI", "МУС"],
  },
  {
    code: "ITLOS",
    names: {
      en: "International Tribunal for the Law of the Sea",
      fr: "Tribunal international du droit de la mer",
      es: "Tribunal Internacional del Derecho del Mar",
      ru: "Международный трибунал по морскому праву",
      ar: "المحكمة الدولية لقانون البحار",
      zh: "国际海洋法法庭",
    },
    aliases: ["TIDM"],
  },
  {
    code: "IRMCT",
    names: {
      en: "International Residual Mechanism for Criminal Tribunals",
      fr: "Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux",
    },
    aliases: ["Residual Mechanism"],
  },
  {
    code: "IAEA",
    names: {
      en: "International Atomic Energy Agency",
      fr: "Agence internationale de l’énergie atomique",
      es: "Organismo Internacional de Energía Atómica",
      ru: "Международное агентство по атомной энергии",
      ar: "الوكالة الدولية للطاقة الذرية",
      zh: "国际原子能机构",
      ja: "国際原子力機関",
    },
    aliases: ["AIEA", "OIEA", "МАГАТЭ", "原子能机构"],
  },
  {
    code: "OPCW",
    names: {
      en: "Organisation for the Prohibition of Chemical Weapons",
      fr: "Organisation pour l’interdiction des armes chimiques",
      es: "Organización para la Prohibición de las Armas Químicas",
      ru: "Организация по запрещению химического оружия",
      ar: "منظمة حظر الأسلحة الكيميائية",
      zh: "禁止化学武器组织",
    },
    aliases: ["Organization for the Prohibition of Chemical Weapons", "OIAC", "OPAQ", "ОЗХО", "禁化武组织"],
  },
  {
    code: "CTBTO",
    names: {
      en: "Comprehensive Nuclear-Test-Ban Treaty Organization",
      fr: "Organisation du Traité d’interdiction complète des essais nucléaires",
      es: "Organización del Tratado de Prohibición Completa de los Ensayos Nucleares",
    },
    aliases: ["OTICE", "ОДВЗЯИ"],
  },
  {
    code: "ISA",
    names: {
      en: "International Seabed Authority",
      fr: "Autorité internationale des fonds marins",
      es: "Autoridad Internacional de los Fondos Marinos",
      ru: "Международный орган по морскому дну",
      zh: "国际海底管理局",
    },
    aliases: [],
  },
  {
    code: "UNFCCC",
    names: {
      en: "United Nations Framework Convention on Climate Change",
      fr: "Convention-cadre des Nations Unies sur les changements climatiques",
      es: "Convención Marco de las Naciones Unidas sobre el Cambio Climático",
    },
    aliases: ["CCNUCC", "CMNUCC", "РКИКООН"],
  },
  {
    code: "OSCE",
    names: {
      en: "Organization for Security and Cooperation in Europe",
      fr: "Organisation pour la sécurité et la coopération en Europe",
      es: "Organización para la Seguridad y la Cooperación en Europa",
      ru: "Организация по безопасности и сотрудничеству в Европе",
    },
    aliases: ["Organization for Security and Co-operation in Europe", "ОБСЕ", "欧安组织"],
  },
  {
    code: "ICRC",
    names: {
      en: "International Committee of the Red Cross",
      fr: "Comité international de la Croix-Rouge",
      es: "Comité Internacional de la Cruz Roja",
      ru: "Международный комитет Красного Креста",
      ar: "اللجنة الدولية للصليب الأحمر",
      zh: "红十字国际委员会",
    },
    aliases: ["CICR", "МККК"],
  },
  {
    code: "INTERPOL",
    names: { en: "International Criminal Police Organization" },
    aliases: ["ИНТЕРПОЛ", "国际刑警组织"],
  },
];
