// Banks, funds and technical organisations that statements name beside the organs of the United Nations.
import type { NamedEntity } from "./named-entity";

export const ECONOMIC_BODIES: readonly NamedEntity[] = [
  {
    code: "UNFPA",
    names: {
      en: "United Nations Population Fund",
      fr: "Fonds des Nations Unies pour la population",
      es: "Fondo de Población de las Naciones Unidas",
      ru: "Фонд Организации Объединенных Наций в области народонаселения",
      ar: "صندوق الأمم المتحدة للسكان",
      zh: "联合国人口基金",
    },
    aliases: ["FNUAP", "ЮНФПА", "人口基金"],
  },
  {
    code: "UN-Habitat",
    names: {
      en: "United Nations Human Settlements Programme",
      fr: "Programme des Nations Unies pour les établissements humains",
      es: "Programa de las Naciones Unidas para los Asentamientos Humanos",
      zh: "联合国人类住区规划署",
    },
    aliases: ["UN Habitat", "ONU-Habitat", "ONU-Hábitat", "人居署"],
  },
  {
    code: "UNAIDS",
    names: { en: "Joint United Nations Programme on HIV/AIDS" },
    aliases: ["ONUSIDA", "ЮНЭЙДС"],
  },
  {
    code: "UNIDO",
    names: {
      en: "United Nations Industrial Development Organization",
      fr: "Organisation des Nations Unies pour le développement industriel",
      es: "Organización de las Naciones Unidas para el Desarrollo Industrial",
      ru: "Организация Объединенных Наций по промышленному развитию",
      zh: "联合国工业发展组织",
    },
    aliases: ["ONUDI", "ЮНИДО", "工发组织"],
  },
  {
    code: "IFAD",
    names: {
      en: "International Fund for Agricultural Development",
      fr: "Fonds international de développement agricole",
      es: "Fondo Internacional de Desarrollo Agrícola",
      zh: "国际农业发展基金",
    },
    aliases: ["FIDA", "МФСР", "农发基金"],
  },
  {
    code: "ICAO",
    names: {
      en: "International Civil Aviation Organization",
      fr: "Organisation de l’aviation civile internationale",
      es: "Organización de Aviación Civil Internacional",
      ru: "Международная организация гражданской авиации",
      ar: "منظمة الطيران المدني الدولي",
      zh: "国际民用航空组织",
    },
    aliases: ["OACI", "ИКАО", "国际民航组织", "International Civil Aviation Organisation"],
  },
  {
    code: "WMO",
    names: {
      en: "World Meteorological Organization",
      fr: "Organisation météorologique mondiale",
      es: "Organización Meteorológica Mundial",
      ru: "Всемирная метеорологическая организация",
      zh: "世界气象组织",
    },
    aliases: ["OMM"],
  },
  {
    code: "WIPO",
    names: {
      en: "World Intellectual Property Organization",
      fr: "Organisation mondiale de la propriété intellectuelle",
      es: "Organización Mundial de la Propiedad Intelectual",
      zh: "世界知识产权组织",
    },
    aliases: ["OMPI", "ВОИС"],
  },
  {
    code: "IOC-UNESCO",
    names: {
      en: "Intergovernmental Oceanographic Commission",
      fr: "Commission océanographique intergouvernementale",
      es: "Comisión Oceanográfica Intergubernamental",
    },
    aliases: [],
  },
  {
    code: "IPCC",
    names: {
      en: "Intergovernmental Panel on Climate Change",
      fr: "Groupe d’experts intergouvernemental sur l’évolution du climat",
      es: "Grupo Intergubernamental de Expertos sobre el Cambio Climático",
      ru: "Межправительственная группа экспертов по изменению климата",
      zh: "政府间气候变化专门委员会",
    },
    aliases: ["GIEC", "МГЭИК"],
  },
  {
    code: "IRENA",
    names: {
      en: "International Renewable Energy Agency",
      fr: "Agence internationale pour les énergies renouvelables",
      es: "Agencia Internacional de Energías Renovables",
    },
    aliases: [],
  },
  {
    code: "GCF",
    names: {
      en: "Green Climate Fund",
      fr: "Fonds vert pour le climat",
      es: "Fondo Verde para el Clima",
      ru: "Зеленый климатический фонд",
      zh: "绿色气候基金",
    },
    aliases: [],
  },
  {
    code: "Global Fund",
    names: {
      en: "Global Fund to Fight AIDS, Tuberculosis and Malaria",
      fr: "Fonds mondial de lutte contre le sida, la tuberculose et le paludisme",
      es: "Fondo Mundial de Lucha contra el SIDA, la Tuberculosis y la Malaria",
    },
    aliases: [],
  },
  {
    code: "AfDB",
    names: {
      en: "African Development Bank",
      fr: "Banque africaine de développement",
      es: "Banco Africano de Desarrollo",
      zh: "非洲开发银行",
    },
    aliases: [],
  },
  {
    code: "AsDB",
    names: {
      en: "Asian Development Bank",
      fr: "Banque asiatique de développement",
      es: "Banco Asiático de Desarrollo",
      zh: "亚洲开发银行",
    },
    aliases: [],
  },
  {
    code: "IDB",
    names: {
      en: "Inter-American Development Bank",
      fr: "Banque interaméricaine de développement",
      es: "Banco Interamericano de Desarrollo",
    },
    aliases: [],
  },
  {
    code: "OECD",
    names: {
      en: "Organisation for Economic Co-operation and Development",
      fr: "Organisation de coopération et de développement économiques",
      es: "Organización para la Cooperación y el Desarrollo Económicos",
      ru: "Организация экономического сотрудничества и развития",
      zh: "经济合作与发展组织",
    },
    aliases: ["OCDE", "ОЭСР", "经合组织", "Organization for Economic Cooperation and Development"],
  },
];
