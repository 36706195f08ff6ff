// Agreements that ended or should end a conflict, as statements cite them by name.
import type { NamedEntity } from "./named-entity";

const agreement = (
  code: string,
  names: { en: string; fr?: string; es?: string; ru?: string; ar?: string; zh?: string },
  ...aliases: string[]
): NamedEntity => ({ code, names, aliases });

/** Names that fit one agreement alone; "the Peace Agreement" fits many. */
export const PEACE_AGREEMENTS: readonly NamedEntity[] = [
  agreement(
    "MINSK-AGREEMENTS",
    { en: "Minsk agreements", fr: "accords de Minsk", es: "acuerdos de Minsk", ru: "Минские соглашения" },
    "Minsk Agreement",
    "Minsk accords",
    "Минских соглашений",
    "Accords de Minsk",
    "Acuerdos de Minsk",
  ),
  agreement(
    "OSLO-ACCORDS",
    { en: "Oslo Accords", fr: "Accords d’Oslo", es: "Acuerdos de Oslo", ru: "Соглашения Осло", ar: "اتفاقات أوسلو" },
    "Oslo Agreements",
    "Oslo agreements",
  ),
  agreement("ARAB-PEACE-INITIATIVE", {
    en: "Arab Peace Initiative",
    fr: "Initiative de paix arabe",
    es: "Iniciativa de Paz Árabe",
    ru: "Арабская мирная инициатива",
    ar: "مبادرة السلام العربية",
    zh: "阿拉伯和平倡议",
  }),
  agreement("ABRAHAM-ACCORDS", { en: "Abraham Accords", fr: "Accords d’Abraham", es: "Acuerdos de Abraham" }),
  agreement(
    "DAYTON-AGREEMENT",
    { en: "Dayton Agreement", fr: "Accord de Dayton", es: "Acuerdo de Dayton", ru: "Дейтонское соглашение" },
    "Dayton Peace Agreement",
    "Dayton Accords",
    "Accords de Dayton",
  ),
  agreement("CAMP-DAVID-ACCORDS", { en: "Camp David Accords", fr: "Accords de Camp David" }, "Camp David agreements"),
  agreement("STOCKHOLM-AGREEMENT-YEMEN", {
    en: "Stockholm Agreement",
    fr: "Accord de Stockholm",
    ar: "اتفاق ستوكهولم",
  }),
  agreement("RIYADH-AGREEMENT", { en: "Riyadh Agreement", fr: "Accord de Riyad", ar: "اتفاق الرياض" }),
  agreement("HODEIDAH-AGREEMENT", { en: "Hodeidah Agreement", fr: "Accord de Hodeïda" }, "Hudaydah Agreement"),
  agreement(
    "LIBYAN-POLITICAL-AGREEMENT",
    { en: "Libyan Political Agreement", fr: "Accord politique libyen", es: "Acuerdo Político Libio" },
    "Skhirat Agreement",
    "Skhirat Political Agreement",
  ),
  agreement(
    "REVITALIZED-AGREEMENT-SOUTH-SUDAN",
    { en: "Revitalized Agreement on the Resolution of the Conflict in the Republic of South Sudan" },
    "Revitalized Agreement on the Resolution of the Conflict in South Sudan",
    "Revitalised Agreement on the Resolution of the Conflict in the Republic of South Sudan",
    "Revitalized Agreement",
    "R-ARCSS",
  ),
  agreement(
    "POLITICAL-AGREEMENT-CAR",
    {
      en: "Political Agreement for Peace and Reconciliation in the Central African Republic",
      fr: "Accord politique pour la paix et la réconciliation en République centrafricaine",
    },
    "Political Agreement for Peace and Reconciliation",
  ),
  agreement(
    "AGREEMENT-MALI",
    {
      en: "Agreement on Peace and Reconciliation in Mali",
      fr: "Accord pour la paix et la réconciliation au Mali",
    },
    "Agreement for Peace and Reconciliation in Mali",
    "Algiers Agreement",
  ),
  agreement("JUBA-PEACE-AGREEMENT", { en: "Juba Peace Agreement", fr: "Accord de paix de Djouba" }, "Juba Agreement"),
  agreement("CONAKRY-AGREEMENT", { en: "Conakry Agreement", fr: "Accord de Conakry" }),
  agreement("BLACK-SEA-GRAIN-INITIATIVE", {
    en: "Black Sea Grain Initiative",
    fr: "Initiative céréalière de la mer Noire",
    es: "Iniciativa sobre la Exportación de Cereales por el Mar Negro",
    ru: "Черноморская зерновая инициатива",
    zh: "黑海谷物倡议",
  }),
  agreement(
    "HELSINKI-FINAL-ACT",
    { en: "Helsinki Final Act", fr: "Acte final d’Helsinki", ru: "Хельсинкский заключительный акт" },
    "Final Act of Helsinki",
  ),
  agreement("EZULWINI-CONSENSUS", {
    en: "Ezulwini Consensus",
    fr: "Consensus d’Ezulwini",
    es: "Consenso de Ezulwini",
    ru: "Эзулвинийский консенсус",
  }),
];
