// Communities and organisations of neighbouring States, in whose name delegations speak.
import type { NamedEntity } from "./named-entity";

export const SUBREGIONAL_GROUPS: readonly NamedEntity[] = [
  {
    code: "ECOWAS",
    names: {
      en: "Economic Community of West African States",
      fr: "Communauté économique des États de l’Afrique de l’Ouest",
      es: "Comunidad Económica de los Estados de África Occidental",
      ru: "Экономическое сообщество западноафриканских государств",
      ar: "الجماعة الاقتصادية لدول غرب أفريقيا",
      zh: "西非国家经济共同体",
    },
    aliases: ["CEDEAO", "ЭКОВАС", "西共体", "Economic Community of Western African States"],
  },
  {
    code: "ECCAS",
    names: {
      en: "Economic Community of Central African States",
      fr: "Communauté économique des États de l’Afrique centrale",
      es: "Comunidad Económica de los Estados de África Central",
      ru: "Экономическое сообщество центральноафриканских государств",
      zh: "中部非洲国家经济共同体",
    },
    aliases: ["CEEAC", "ЭСЦАГ", "中非经共体"],
  },
  {
    code: "CEMAC",
    names: {
      en: "Central African Economic and Monetary Community",
      fr: "Communauté économique et monétaire de l’Afrique centrale",
      es: "Comunidad Económica y Monetaria de África Central",
    },
    aliases: ["Economic and Monetary Community of Central Africa", "ЦАЭВС"],
  },
  {
    code: "SADC",
    names: {
      en: "Southern African Development Community",
      fr: "Communauté de développement de l’Afrique australe",
      es: "Comunidad de África Meridional para el Desarrollo",
      ru: "Сообщество по вопросам развития стран юга Африки",
      zh: "南部非洲发展共同体",
    },
    aliases: ["САДК", "南共体"],
  },
  {
    code: "IGAD",
    names: {
      en: "Intergovernmental Authority on Development",
      fr: "Autorité intergouvernementale pour le développement",
      es: "Autoridad Intergubernamental para el Desarrollo",
      ru: "Межправительственный орган по вопросам развития",
      ar: "الهيئة الحكومية الدولية المعنية بالتنمية",
      zh: "政府间发展组织",
    },
    aliases: ["ИГАД", "伊加特", "Inter-Governmental Authority on Development"],
  },
  {
    code: "EAC",
    names: {
      en: "East African Community",
      fr: "Communauté d’Afrique de l’Est",
      es: "Comunidad de África Oriental",
      zh: "东非共同体",
    },
    aliases: ["Communauté de l’Afrique de l’Est"],
  },
  {
    code: "ICGLR",
    names: {
      en: "International Conference on the Great Lakes Region",
      fr: "Conférence internationale sur la région des Grands Lacs",
      es: "Conferencia Internacional sobre la Región de los Grandes Lagos",
    },
    aliases: ["CIRGL"],
  },
  {
    code: "COMESA",
    names: {
      en: "Common Market for Eastern and Southern Africa",
      fr: "Marché commun de l’Afrique de l’Est et de l’Afrique australe",
    },
    aliases: [],
  },
  {
    code: "AMU",
    names: {
      en: "Arab Maghreb Union",
      fr: "Union du Maghreb arabe",
      es: "Unión del Magreb Árabe",
      ar: "اتحاد المغرب العربي",
    },
    aliases: [],
  },
  {
    code: "G5 Sahel",
    names: {
      en: "Group of Five for the Sahel",
      fr: "Groupe de cinq pays du Sahel",
      es: "Grupo de los Cinco del Sahel",
    },
    aliases: ["G5-Sahel", "G-5 Sahel", "G5 du Sahel"],
  },
  {
    code: "AES",
    names: {
      en: "Alliance of Sahel States",
      fr: "Alliance des États du Sahel",
      es: "Alianza de Estados del Sahel",
    },
    aliases: ["Confédération des États du Sahel", "Confederation of Sahel States"],
  },
  {
    code: "OAU",
    names: {
      en: "Organization of African Unity",
      fr: "Organisation de l’unité africaine",
      es: "Organización de la Unidad Africana",
      ru: "Организация африканского единства",
      ar: "منظمة الوحدة الأفريقية",
    },
    aliases: ["OUA"],
  },
  {
    code: "OAS",
    names: {
      en: "Organization of American States",
      fr: "Organisation des États américains",
      es: "Organización de los Estados Americanos",
      ru: "Организация американских государств",
      zh: "美洲国家组织",
    },
    aliases: ["OEA"],
  },
  {
    code: "UNASUR",
    names: {
      en: "Union of South American Nations",
      fr: "Union des nations de l’Amérique du Sud",
      es: "Unión de Naciones Suramericanas",
    },
    aliases: [],
  },
  {
    code: "ALBA",
    names: {
      en: "Bolivarian Alliance for the Peoples of Our America",
      fr: "Alliance bolivarienne pour les peuples de notre Amérique",
      es: "Alianza Bolivariana para los Pueblos de Nuestra América",
    },
    aliases: ["ALBA-TCP"],
  },
  {
    code: "SAARC",
    names: {
      en: "South Asian Association for Regional Cooperation",
      fr: "Association sud-asiatique de coopération régionale",
      es: "Asociación del Asia Meridional para la Cooperación Regional",
    },
    aliases: [],
  },
  {
    code: "BIMSTEC",
    names: { en: "Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation" },
    aliases: [],
  },
  {
    code: "Council of Europe",
    names: {
      en: "Council of Europe",
      fr: "Conseil de l’Europe",
      es: "Consejo de Europa",
      ru: "Совет Европы",
      zh: "欧洲委员会",
    },
    aliases: [],
  },
  {
    code: "EAEU",
    names: {
      en: "Eurasian Economic Union",
      fr: "Union économique eurasiatique",
      ru: "Евразийский экономический союз",
      zh: "欧亚经济联盟",
    },
    aliases: ["ЕАЭС"],
  },
  {
    code: "OTS",
    names: { en: "Organization of Turkic States", fr: "Organisation des États turciques" },
    aliases: [],
  },
  {
    code: "GUAM",
    names: { en: "GUAM Organization for Democracy and Economic Development" },
    aliases: [],
  },
];
