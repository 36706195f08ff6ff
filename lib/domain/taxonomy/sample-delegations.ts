// The delegations of the fictional sample corpus; their codes are ISO 3166 user-assigned, so no State can ever bear one.
import { NAME_LANGUAGES, type Delegation, type NameLanguage } from "./delegation";

type SampleNames = Record<"en" | "fr" | "es" | "ru" | "ar" | "zh" | "ja", string[]>;

const SAMPLE_NAMES: Record<string, SampleNames> = {
  XAA: {
    en: ["Belvarra", "Republic of Belvarra"],
    fr: ["Belvarra", "République de Belvarra"],
    es: ["Belvarra", "República de Belvarra"],
    ru: ["Бельварра", "Республика Бельварра"],
    ar: ["بلفارا", "جمهورية بلفارا"],
    zh: ["贝尔瓦拉", "贝尔瓦拉共和国"],
    ja: ["ベルヴァラ", "ベルヴァラ共和国"],
  },
  XAB: {
    en: ["Ondelune", "Republic of Ondelune"],
    fr: ["Ondelune", "République d’Ondelune"],
    es: ["Ondelune", "República de Ondelune"],
    ru: ["Онделюн", "Республика Онделюн"],
    ar: ["أوندلون", "جمهورية أوندلون"],
    zh: ["翁德吕讷", "翁德吕讷共和国"],
    ja: ["オンドリュヌ", "オンドリュヌ共和国"],
  },
  XAC: {
    en: ["Verazul", "Republic of Verazul"],
    fr: ["Verazul", "République du Verazul"],
    es: ["Verazul", "República de Verazul"],
    ru: ["Верасуль", "Республика Верасуль"],
    ar: ["فيراسول", "جمهورية فيراسول"],
    zh: ["韦拉苏尔", "韦拉苏尔共和国"],
    ja: ["ベラスル", "ベラスル共和国"],
  },
  XAD: {
    en: ["Lugovia", "Republic of Lugovia"],
    fr: ["Lougovie", "République de Lougovie"],
    es: ["Lugovia", "República de Lugovia"],
    ru: ["Луговия", "Республика Луговия"],
    ar: ["لوغوفيا", "جمهورية لوغوفيا"],
    zh: ["卢戈维亚", "卢戈维亚共和国"],
    ja: ["ルゴビア", "ルゴビア共和国"],
  },
  XAE: {
    en: ["Qasmara", "State of Qasmara"],
    fr: ["Qasmara", "État du Qasmara"],
    es: ["Qasmara", "Estado de Qasmara"],
    ru: ["Касмара", "Государство Касмара"],
    ar: ["قسمارة", "دولة قسمارة"],
    zh: ["卡斯马拉", "卡斯马拉国"],
    ja: ["カスマラ", "カスマラ国"],
  },
  XAF: {
    en: ["Yunting", "State of Yunting"],
    fr: ["Yunting", "État de Yunting"],
    es: ["Yunting", "Estado de Yunting"],
    ru: ["Юньтин", "Государство Юньтин"],
    ar: ["يونتينغ", "دولة يونتينغ"],
    zh: ["云汀", "云汀国"],
    ja: ["雲汀", "雲汀国"],
  },
  XAG: {
    en: ["Shiosato", "State of Shiosato"],
    fr: ["Shiosato", "État de Shiosato"],
    es: ["Shiosato", "Estado de Shiosato"],
    ru: ["Сиосато", "Государство Сиосато"],
    ar: ["شيوساتو", "دولة شيوساتو"],
    zh: ["潮里", "潮里国"],
    ja: ["潮里", "潮里国"],
  },
  XAH: {
    en: ["Kelorai Islands", "Republic of the Kelorai Islands", "Kelorai"],
    fr: ["Îles Kelorai", "République des Îles Kelorai"],
    es: ["Islas Kelorai", "República de las Islas Kelorai"],
    ru: ["Острова Келораи", "Республика Острова Келораи"],
    ar: ["جزر كيلوراي", "جمهورية جزر كيلوراي"],
    zh: ["凯洛赖群岛", "凯洛赖群岛共和国"],
    ja: ["ケロライ諸島", "ケロライ諸島共和国"],
  },
  XAI: {
    en: ["Ardholm", "Kingdom of Ardholm"],
    fr: ["Ardholm", "Royaume d’Ardholm"],
    es: ["Ardholm", "Reino de Ardholm"],
    ru: ["Ардхольм", "Королевство Ардхольм"],
    ar: ["أردهولم", "مملكة أردهولم"],
    zh: ["阿德霍尔姆", "阿德霍尔姆王国"],
    ja: ["アルドホルム", "アルドホルム王国"],
  },
  XAJ: {
    en: ["Tesmoria", "United Provinces of Tesmoria"],
    fr: ["Tesmorie", "Provinces-Unies de Tesmorie"],
    es: ["Tesmoria", "Provincias Unidas de Tesmoria"],
    ru: ["Тесмория", "Соединенные Провинции Тесмории"],
    ar: ["تسموريا", "مقاطعات تسموريا المتحدة"],
    zh: ["特斯莫里亚", "特斯莫里亚联合省"],
    ja: ["テスモリア", "テスモリア連合州"],
  },
};

export const SAMPLE_DELEGATIONS: readonly Delegation[] = Object.entries(SAMPLE_NAMES).map(([code, names]) => ({
  code,
  alpha2: null,
  m49: null,
  status: "sample",
  names: NAME_LANGUAGES.flatMap((language) => namesIn(names, language)),
}));

function namesIn(names: Partial<Record<NameLanguage, string[]>>, language: NameLanguage) {
  return (names[language] ?? []).map((name) => ({ name, language }));
}
