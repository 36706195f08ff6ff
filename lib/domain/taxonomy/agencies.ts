// Specialised agencies, funds and programmes, as statements name them.
import type { NamedEntity } from "./named-entity";

export const AGENCIES: readonly NamedEntity[] = [
  {
    code: "UNHCR",
    names: {
      en: "Office of the United Nations High Commissioner for Refugees",
      fr: "Haut-Commissariat des Nations Unies pour les réfugiés",
      es: "Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados",
      ar: "مفوضية الأمم المتحدة لشؤون اللاجئين",
      zh: "联合国难民事务高级专员公署",
    },
    aliases: ["HCR", "ACNUR", "УВКБ", "难民署"],
  },
  {
    code: "UNICEF",
    names: {
      en: "United Nations Children's Fund",
      fr: "Fonds des Nations Unies pour l’enfance",
      es: "Fondo de las Naciones Unidas para la Infancia",
      ru: "Детский фонд Организации Объединенных Наций",
      zh: "联合国儿童基金会",
    },
    aliases: ["ЮНИСЕФ", "儿基会", "اليونيسف", "ユニセフ"],
  },
  {
    code: "UNDP",
    names: {
      en: "United Nations Development Programme",
      fr: "Programme des Nations Unies pour le développement",
      es: "Programa de las Naciones Unidas para el Desarrollo",
      ru: "Программа развития Организации Объединенных Наций",
      ar: "برنامج الأمم المتحدة الإنمائي",
      zh: "联合国开发计划署",
    },
    aliases: ["PNUD", "ПРООН", "开发署"],
  },
  {
    code: "UNEP",
    names: {
      en: "United Nations Environment Programme",
      fr: "Programme des Nations Unies pour l’environnement",
      es: "Programa de las Naciones Unidas para el Medio Ambiente",
      ru: "Программа Организации Объединенных Наций по окружающей среде",
      ar: "برنامج الأمم المتحدة للبيئة",
      zh: "联合国环境规划署",
    },
    aliases: ["PNUE", "PNUMA", "ЮНЕП", "环境署"],
  },
  {
    code: "UN-Women",
    names: { en: "UN-Women", fr: "ONU-Femmes", es: "ONU-Mujeres", zh: "妇女署", ar: "هيئة الأمم المتحدة للمرأة" },
    aliases: ["UN Women", "ONU Femmes", "ONU Mujeres"],
  },
  {
    code: "UNRWA",
    names: {
      en: "United Nations Relief and Works Agency",
      fr: "Office de secours et de travaux des Nations Unies",
    },
    aliases: ["БАПОР", "الأونروا", "近东救济工程处", "OOPS"],
  },
  {
    code: "WFP",
    names: {
      en: "World Food Programme",
      fr: "Programme alimentaire mondial",
      es: "Programa Mundial de Alimentos",
      ru: "Всемирная продовольственная программа",
      ar: "برنامج الأغذية العالمي",
      zh: "世界粮食计划署",
    },
    aliases: ["ВПП", "粮食署"],
  },
  {
    code: "FAO",
    names: {
      en: "Food and Agriculture Organization of the United Nations",
      fr: "Organisation des Nations Unies pour l’alimentation et l’agriculture",
      es: "Organización de las Naciones Unidas para la Alimentación y la Agricultura",
      ar: "منظمة الأغذية والزراعة للأمم المتحدة",
      zh: "联合国粮食及农业组织",
    },
    aliases: ["Food and Agriculture Organization", "ФАО", "粮农组织"],
  },
  {
    code: "WHO",
    names: {
      en: "World Health Organization",
      fr: "Organisation mondiale de la Santé",
      es: "Organización Mundial de la Salud",
      ru: "Всемирная организация здравоохранения",
      ar: "منظمة الصحة العالمية",
      zh: "世界卫生组织",
      ja: "世界保健機関",
    },
    aliases: ["World Health Organisation", "OMS", "ВОЗ", "世卫组织"],
  },
  {
    code: "UNESCO",
    names: {
      en: "United Nations Educational, Scientific and Cultural Organization",
      fr: "Organisation des Nations Unies pour l’éducation, la science et la culture",
      es: "Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura",
    },
    aliases: ["ЮНЕСКО", "اليونسكو", "教科文组织", "ユネスコ"],
  },
  {
    code: "ILO",
    names: {
      en: "International Labour Organization",
      fr: "Organisation internationale du Travail",
      es: "Organización Internacional del Trabajo",
      ru: "Международная организация труда",
      zh: "国际劳工组织",
    },
    aliases: ["МОТ"],
  },
  {
    code: "ITU",
    names: {
      en: "International Telecommunication Union",
      fr: "Union internationale des télécommunications",
      es: "Unión Internacional de Telecomunicaciones",
      zh: "国际电信联盟",
    },
    aliases: ["МСЭ", "国际电联"],
  },
  {
    code: "IMO",
    names: {
      en: "International Maritime Organization",
      fr: "Organisation maritime internationale",
      es: "Organización Marítima Internacional",
      zh: "国际海事组织",
    },
    aliases: ["ИМО"],
  },
  {
    code: "IOM",
    names: {
      en: "International Organization for Migration",
      fr: "Organisation internationale pour les migrations",
      es: "Organización Internacional para las Migraciones",
      ar: "المنظمة الدولية للهجرة",
      zh: "国际移民组织",
    },
    aliases: ["МОМ"],
  },
  {
    code: "UNCTAD",
    names: {
      en: "United Nations Conference on Trade and Development",
      fr: "Conférence des Nations Unies sur le commerce et le développement",
      es: "Conferencia de las Naciones Unidas sobre Comercio y Desarrollo",
    },
    aliases: ["CNUCED", "ЮНКТАД", "贸发会议"],
  },
  {
    code: "World Bank",
    names: {
      en: "World Bank",
      fr: "Banque mondiale",
      es: "Banco Mundial",
      ru: "Всемирный банк",
      ar: "البنك الدولي",
      zh: "世界银行",
    },
    aliases: [],
  },
  {
    code: "IMF",
    names: {
      en: "International Monetary Fund",
      fr: "Fonds monétaire international",
      es: "Fondo Monetario Internacional",
      ru: "Международный валютный фонд",
      ar: "صندوق النقد الدولي",
      zh: "国际货币基金组织",
    },
    aliases: ["FMI", "МВФ"],
  },
  {
    code: "WTO",
    names: {
      en: "World Trade Organization",
      fr: "Organisation mondiale du commerce",
      es: "Organización Mundial del Comercio",
      ru: "Всемирная торговая организация",
      ar: "منظمة التجارة العالمية",
      zh: "世界贸易组织",
    },
    aliases: ["ВТО", "OMC"],
  },
];
