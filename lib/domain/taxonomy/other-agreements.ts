// Treaties on the sea, the climate and diplomacy, and agreed programmes, as statements cite them by name.
import type { NamedEntity } from "./named-entity";

export const OTHER_AGREEMENTS: readonly NamedEntity[] = [
  {
    code: "UNCLOS",
    names: {
      en: "United Nations Convention on the Law of the Sea",
      fr: "Convention des Nations Unies sur le droit de la mer",
      es: "Convención de las Naciones Unidas sobre el Derecho del Mar",
      ru: "Конвенция Организации Объединенных Наций по морскому праву",
      ar: "اتفاقية الأمم المتحدة لقانون البحار",
      zh: "联合国海洋法公约",
    },
    aliases: ["UNCLOS", "CNUDM", "CONVEMAR", "Convention on the Law of the Sea", "Law of the Sea Convention"],
  },
  {
    code: "BBNJ-AGREEMENT",
    names: {
      en: "BBNJ Agreement",
      fr: "Accord BBNJ",
      es: "Acuerdo BBNJ",
    },
    aliases: [
      "Agreement on Marine Biological Diversity of Areas beyond National Jurisdiction",
      "High Seas Treaty",
      "Traité sur la haute mer",
    ],
  },
  {
    code: "FISH-STOCKS-AGREEMENT",
    names: {
      en: "Fish Stocks Agreement",
      fr: "Accord sur les stocks de poissons",
      es: "Acuerdo sobre las Poblaciones de Peces",
    },
    aliases: ["UNFSA", "UN Fish Stocks Agreement", "Acuerdo de Poblaciones de Peces"],
  },
  {
    code: "CBD",
    names: {
      en: "Convention on Biological Diversity",
      fr: "Convention sur la diversité biologique",
      es: "Convenio sobre la Diversidad Biológica",
      ru: "Конвенция о биологическом разнообразии",
      zh: "生物多样性公约",
    },
    aliases: ["CBD"],
  },
  {
    code: "UNFCCC",
    names: {
      en: "United Nations Framework Convention on Climate Change",
      fr: "Convention-cadre des Nations Unies sur les changements climatiques",
      es: "Convención Marco de las Naciones Unidas sobre el Cambio Climático",
      ru: "Рамочная конвенция Организации Объединенных Наций об изменении климата",
      ar: "اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ",
      zh: "联合国气候变化框架公约",
    },
    aliases: ["UNFCCC", "CCNUCC", "CMNUCC", "РКИК ООН"],
  },
  {
    code: "PARIS-AGREEMENT",
    names: {
      en: "Paris Agreement",
      fr: "Accord de Paris",
      es: "Acuerdo de París",
      ru: "Парижское соглашение",
      ar: "اتفاق باريس",
      zh: "巴黎协定",
    },
    aliases: ["Paris Climate Agreement", "Парижского соглашения"],
  },
  {
    code: "KYOTO-PROTOCOL",
    names: {
      en: "Kyoto Protocol",
      fr: "Protocole de Kyoto",
      es: "Protocolo de Kyoto",
      ru: "Киотский протокол",
      zh: "京都议定书",
    },
    aliases: ["Protocolo de Kioto"],
  },
  {
    code: "2030-AGENDA",
    names: {
      en: "2030 Agenda for Sustainable Development",
      fr: "Programme de développement durable à l’horizon 2030",
      es: "Agenda 2030 para el Desarrollo Sostenible",
      ru: "Повестка дня в области устойчивого развития на период до 2030 года",
      ar: "خطة التنمية المستدامة لعام 2030",
      zh: "2030年可持续发展议程",
    },
    aliases: ["2030 Agenda", "Agenda 2030", "Programme 2030"],
  },
  {
    code: "PACT-FOR-THE-FUTURE",
    names: {
      en: "Pact for the Future",
      fr: "Pacte pour l’avenir",
      es: "Pacto para el Futuro",
      ru: "Пакт во имя будущего",
      ar: "ميثاق المستقبل",
      zh: "未来契约",
    },
    aliases: ["Pacto del Futuro"],
  },
  {
    code: "JCPOA",
    names: {
      en: "Joint Comprehensive Plan of Action",
      fr: "Plan d’action global commun",
      es: "Plan de Acción Integral Conjunto",
      ru: "Совместный всеобъемлющий план действий",
      zh: "联合全面行动计划",
    },
    aliases: ["JCPOA", "СВПД"],
  },
  {
    code: "BUDAPEST-CONVENTION",
    names: {
      en: "Budapest Convention on Cybercrime",
      fr: "Convention de Budapest",
      es: "Convenio de Budapest",
      ru: "Будапештская конвенция",
    },
    aliases: ["Budapest Convention", "Convention on Cybercrime"],
  },
  {
    code: "VIENNA-CONVENTION-DIPLOMATIC",
    names: {
      en: "Vienna Convention on Diplomatic Relations",
      fr: "Convention de Vienne sur les relations diplomatiques",
      es: "Convención de Viena sobre Relaciones Diplomáticas",
      ru: "Венская конвенция о дипломатических сношениях",
    },
    aliases: [],
  },
  {
    code: "CAT",
    names: {
      en: "Convention against Torture",
      fr: "Convention contre la torture",
      es: "Convención contra la Tortura",
      ru: "Конвенция против пыток",
    },
    aliases: [],
  },
  {
    code: "CRPD",
    names: {
      en: "Convention on the Rights of Persons with Disabilities",
      fr: "Convention relative aux droits des personnes handicapées",
      es: "Convención sobre los Derechos de las Personas con Discapacidad",
      ru: "Конвенция о правах инвалидов",
    },
    aliases: [],
  },
];
