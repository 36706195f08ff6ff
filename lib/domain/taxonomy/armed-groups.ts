// Armed and terrorist groups that statements name as the ones behind a threat.
import type { NamedEntity } from "./named-entity";

/** By the names that the United Nations uses; to be listed here judges nobody. */
export const ARMED_GROUPS: readonly NamedEntity[] = [
  {
    code: "ISIL",
    names: { en: "Islamic State in Iraq and the Levant", fr: "État islamique en Iraq et au Levant", ar: "داعش" },
    aliases: ["ISIS", "Daesh", "Da’esh", "Da'esh", "EIIL", "ИГИЛ", "Estado Islámico", "伊黎伊斯兰国", "伊斯兰国"],
  },
  {
    code: "Al-Qaida",
    names: { en: "Al-Qaida", ar: "القاعدة" },
    aliases: ["Al-Qaeda", "Al Qaeda", "Al Qaida", "Аль-Каида", "基地组织"],
  },
  {
    code: "Al-Shabaab",
    names: { en: "Al-Shabaab", ar: "الشباب" },
    aliases: ["Al Shabaab", "Al-Shabab", "Al Shabab", "青年党"],
  },
  { code: "Boko Haram", names: { en: "Boko Haram" }, aliases: ["Боко харам", "بوكو حرام", "博科圣地"] },
  { code: "ISWAP", names: { en: "Islamic State West Africa Province" }, aliases: ["ISWAP"] },
  {
    code: "Houthis",
    names: { en: "Houthis", ar: "الحوثيين" },
    aliases: ["Houthi", "Ansar Allah", "Houthistes", "Hutíes", "Хуситы", "胡塞武装"],
  },
  { code: "Hamas", names: { en: "Hamas", ar: "حماس" }, aliases: ["ХАМАС"] },
  { code: "Hizbullah", names: { en: "Hizbullah", ar: "حزب الله" }, aliases: ["Hezbollah", "Hizbollah", "Hizballah"] },
  { code: "Taliban", names: { en: "Taliban", ar: "طالبان" }, aliases: ["Talibán", "Талибан"] },
  { code: "M23", names: { en: "March 23 Movement" }, aliases: ["M23"] },
  { code: "ADF", names: { en: "Allied Democratic Forces" }, aliases: ["ADF"] },
  { code: "FDLR", names: { en: "Forces démocratiques de libération du Rwanda" }, aliases: ["FDLR"] },
  { code: "LRA", names: { en: "Lord’s Resistance Army" }, aliases: ["Lord's Resistance Army", "LRA"] },
  { code: "RSF", names: { en: "Rapid Support Forces" }, aliases: ["RSF"] },
  { code: "JNIM", names: { en: "Jama’at Nusrat al-Islam wal-Muslimin" }, aliases: ["JNIM"] },
  { code: "HTS", names: { en: "Hay’at Tahrir al-Sham" }, aliases: ["Hayat Tahrir al-Sham"] },
  { code: "Al-Nusra Front", names: { en: "Al-Nusra Front" }, aliases: ["Jabhat al-Nusra", "Al-Nusrah Front"] },
  { code: "Wagner Group", names: { en: "Wagner Group" }, aliases: ["Groupe Wagner"] },
];
