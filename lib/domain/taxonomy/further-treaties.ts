// Further treaties on arms, rights, crime, trade in waste and nature, as statements cite them by name.
import type { NamedEntity } from "./named-entity";

const treaty = (
  code: string,
  names: { en: string; fr?: string; es?: string; ru?: string; ar?: string; zh?: string },
  ...aliases: string[]
): NamedEntity => ({ code, names, aliases });

export const FURTHER_TREATIES: readonly NamedEntity[] = [
  treaty(
    "ICCPR",
    {
      en: "International Covenant on Civil and Political Rights",
      fr: "Pacte international relatif aux droits civils et politiques",
      es: "Pacto Internacional de Derechos Civiles y Políticos",
      ru: "Международный пакт о гражданских и политических правах",
      zh: "公民权利和政治权利国际公约",
    },
    "ICCPR",
  ),
  treaty(
    "ICESCR",
    {
      en: "International Covenant on Economic, Social and Cultural Rights",
      fr: "Pacte international relatif aux droits économiques, sociaux et culturels",
      es: "Pacto Internacional de Derechos Económicos, Sociales y Culturales",
      ru: "Международный пакт об экономических, социальных и культурных правах",
    },
    "ICESCR",
  ),
  treaty("ICERD", {
    en: "International Convention on the Elimination of All Forms of Racial Discrimination",
    fr: "Convention internationale sur l’élimination de toutes les formes de discrimination raciale",
    es: "Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial",
    ru: "Международная конвенция о ликвидации всех форм расовой дискриминации",
  }),
  treaty(
    "UNCAC",
    {
      en: "United Nations Convention against Corruption",
      fr: "Convention des Nations Unies contre la corruption",
      es: "Convención de las Naciones Unidas contra la Corrupción",
      ru: "Конвенция Организации Объединенных Наций против коррупции",
      zh: "联合国反腐败公约",
    },
    "UNCAC",
    "UN Convention against Corruption",
  ),
  treaty(
    "UNTOC",
    {
      en: "United Nations Convention against Transnational Organized Crime",
      fr: "Convention des Nations Unies contre la criminalité transnationale organisée",
      es: "Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional",
      ru: "Конвенция Организации Объединенных Наций против транснациональной организованной преступности",
    },
    "UNTOC",
    "Palermo Convention",
    "Convention de Palerme",
    "Convención de Palermo",
  ),
  treaty("CYBERCRIME-CONVENTION", {
    en: "United Nations Convention against Cybercrime",
    fr: "Convention des Nations Unies contre la cybercriminalité",
    es: "Convención de las Naciones Unidas contra la Ciberdelincuencia",
    ru: "Конвенция Организации Объединенных Наций против киберпреступности",
  }),
  treaty("NAGOYA-PROTOCOL", {
    en: "Nagoya Protocol",
    fr: "Protocole de Nagoya",
    es: "Protocolo de Nagoya",
    ru: "Нагойский протокол",
    zh: "名古屋议定书",
  }),
  treaty("CARTAGENA-PROTOCOL", {
    en: "Cartagena Protocol",
    fr: "Protocole de Cartagena",
    es: "Protocolo de Cartagena",
  }),
  treaty("MONTREAL-PROTOCOL", {
    en: "Montreal Protocol",
    fr: "Protocole de Montréal",
    es: "Protocolo de Montreal",
    ru: "Монреальский протокол",
    zh: "蒙特利尔议定书",
  }),
  treaty("BASEL-CONVENTION", { en: "Basel Convention", fr: "Convention de Bâle", es: "Convenio de Basilea" }),
  treaty("MINAMATA-CONVENTION", {
    en: "Minamata Convention",
    fr: "Convention de Minamata",
    es: "Convenio de Minamata",
  }),
  treaty(
    "UNCCD",
    {
      en: "United Nations Convention to Combat Desertification",
      fr: "Convention des Nations Unies sur la lutte contre la désertification",
      es: "Convención de las Naciones Unidas de Lucha contra la Desertificación",
    },
    "UNCCD",
  ),
  treaty("VIENNA-CONVENTION-TREATIES", {
    en: "Vienna Convention on the Law of Treaties",
    fr: "Convention de Vienne sur le droit des traités",
    es: "Convención de Viena sobre el Derecho de los Tratados",
    ru: "Венская конвенция о праве международных договоров",
  }),
  treaty("VIENNA-CONVENTION-CONSULAR", {
    en: "Vienna Convention on Consular Relations",
    fr: "Convention de Vienne sur les relations consulaires",
    es: "Convención de Viena sobre Relaciones Consulares",
  }),
  treaty("NEW-START", { en: "New START Treaty", ru: "Договор о СНВ" }, "New START", "ДСНВ"),
  treaty("INF-TREATY", { en: "Intermediate-Range Nuclear Forces Treaty", ru: "ДРСМД" }, "INF Treaty"),
  treaty(
    "TLATELOLCO",
    { en: "Treaty of Tlatelolco", fr: "Traité de Tlatelolco", es: "Tratado de Tlatelolco" },
    "Tlatelolco Treaty",
  ),
  treaty(
    "RAROTONGA",
    { en: "Treaty of Rarotonga", fr: "Traité de Rarotonga", es: "Tratado de Rarotonga" },
    "Rarotonga Treaty",
    "South Pacific Nuclear Free Zone Treaty",
  ),
  treaty("PELINDABA", { en: "Treaty of Pelindaba", fr: "Traité de Pelindaba" }, "Pelindaba Treaty"),
  treaty(
    "CCW",
    {
      en: "Convention on Certain Conventional Weapons",
      fr: "Convention sur certaines armes classiques",
      es: "Convención sobre Ciertas Armas Convencionales",
    },
    "CCW",
  ),
  treaty("FMCT", { en: "Fissile Material Cut-off Treaty" }, "FMCT", "Fissile Material Cut-Off Treaty"),
  treaty("IHR", {
    en: "International Health Regulations",
    fr: "Règlement sanitaire international",
    es: "Reglamento Sanitario Internacional",
  }),
  treaty(
    "WHO-PANDEMIC-AGREEMENT",
    { en: "Pandemic Agreement", fr: "Accord sur les pandémies", es: "Acuerdo sobre Pandemias" },
    "WHO Pandemic Agreement",
  ),
];
