// States that spoke at the United Nations under a code that is no longer in use.
import type { Delegation } from "./delegation";

type FormerState = Omit<Delegation, "status">;

export const FORMER_STATES: readonly FormerState[] = [
  {
    code: "CSK",
    alpha2: "CS",
    m49: "200",
    names: [
      { name: "Czechoslovakia", language: "en" },
      { name: "Tchécoslovaquie", language: "fr" },
      { name: "Checoslovaquia", language: "es" },
      { name: "Чехословакия", language: "ru" },
      { name: "تشيكوسلوفاكيا", language: "ar" },
      { name: "捷克斯洛伐克", language: "zh" },
      { name: "Czech and Slovak Federal Republic", language: "en" },
    ],
  },
  {
    code: "DDR",
    alpha2: "DD",
    m49: "278",
    names: [
      { name: "German Democratic Republic", language: "en" },
      { name: "République démocratique allemande", language: "fr" },
      { name: "República Democrática Alemana", language: "es" },
      { name: "Германская Демократическая Республика", language: "ru" },
      { name: "الجمهورية الديمقراطية الألمانية", language: "ar" },
      { name: "德意志民主共和国", language: "zh" },
      { name: "Deutsche Demokratische Republik", language: "de" },
      { name: "East Germany", language: "en" },
    ],
  },
  {
    code: "SUN",
    alpha2: "SU",
    m49: "810",
    names: [
      { name: "Union of Soviet Socialist Republics", language: "en" },
      { name: "Union des Républiques socialistes soviétiques", language: "fr" },
      { name: "Unión de Repúblicas Socialistas Soviéticas", language: "es" },
      { name: "Союз Советских Социалистических Республик", language: "ru" },
      { name: "اتحاد الجمهوريات الاشتراكية السوفياتية", language: "ar" },
      { name: "苏维埃社会主义共和国联盟", language: "zh" },
      { name: "Soviet Union", language: "en" },
      { name: "USSR", language: "en" },
      { name: "URSS", language: "fr" },
      { name: "СССР", language: "ru" },
      { name: "苏联", language: "zh" },
    ],
  },
  {
    code: "YMD",
    alpha2: "YD",
    m49: "720",
    names: [
      { name: "Democratic Yemen", language: "en" },
      { name: "Yémen démocratique", language: "fr" },
      { name: "Yemen Democrático", language: "es" },
      { name: "Демократический Йемен", language: "ru" },
      { name: "اليمن الديمقراطية", language: "ar" },
      { name: "民主也门", language: "zh" },
      { name: "People's Democratic Republic of Yemen", language: "en" },
      { name: "Southern Yemen", language: "en" },
    ],
  },
  {
    code: "YUG",
    alpha2: "YU",
    m49: "891",
    names: [
      { name: "Yugoslavia", language: "en" },
      { name: "Yougoslavie", language: "fr" },
      { name: "Yugoslavia", language: "es" },
      { name: "Югославия", language: "ru" },
      { name: "يوغوسلافيا", language: "ar" },
      { name: "南斯拉夫", language: "zh" },
      { name: "Federal Republic of Yugoslavia", language: "en" },
      { name: "Socialist Federal Republic of Yugoslavia", language: "en" },
      { name: "Serbia and Montenegro", language: "en" },
    ],
  },
];
