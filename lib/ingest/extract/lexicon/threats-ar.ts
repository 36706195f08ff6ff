// Arabic words of each type of threat.
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_AR: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong:
      "النزاعات المسلحة | الحرب | الحروب | تصعيد | التصعيد | النزاعات | العنف | عدم الاستقرار | التوترات | الصراعات",
  },
  "aggression-occupation": {
    strong: "العدوان | الاحتلال | الاستيطان | المستوطنات | ضم الأراضي | الغزو",
  },
  "unconstitutional-change": {
    strong: "الانقلابات | الانقلاب",
  },
  "attacks-on-civilians": {
    strong: "الإبادة الجماعية | المجازر | جرائم الحرب | المدنيين | قتل الأبرياء | استهداف المدنيين | العقاب الجماعي",
  },
  "attacks-on-personnel": {
    strong: "العاملين في المجال الإنساني | موظفي الأمم المتحدة",
  },
  terrorism: {
    strong: "الإرهاب | الإرهابية | داعش",
  },
  "violent-extremism": {
    strong: "التطرف",
  },
  "nuclear-weapons-risk": {
    strong: "الأسلحة النووية | سباق التسلح",
  },
  "wmd-proliferation": {
    strong: "أسلحة الدمار الشامل | الصواريخ الباليستية",
  },
  "illicit-arms": {
    strong: "تهريب السلاح | الأسلحة الصغيرة | انتشار السلاح",
  },
  cybercrime: {
    strong: "الجرائم السيبرانية | الهجمات السيبرانية",
  },
  disinformation: {
    strong: "خطاب الكراهية | التضليل",
  },
  "organized-crime": {
    strong: "الجريمة المنظمة | المخدرات | التهريب | الجريمة العابرة",
  },
  "human-trafficking": {
    strong: "الاتجار بالبشر",
  },
  "maritime-insecurity": {
    strong: "القرصنة | أمن الملاحة",
  },
  "illicit-finance": {
    strong: "الفساد | نهب",
  },
  "human-rights-violations": {
    strong: "انتهاكات حقوق الإنسان | التعذيب | القمع",
  },
  "discrimination-hate": {
    strong: "العنصرية | كراهية الإسلام | الإسلاموفوبيا | التمييز | الكراهية",
  },
  "forced-displacement": {
    strong: "اللاجئين | النزوح | التهجير | النازحين | الهجرة غير",
  },
  "humanitarian-crisis": {
    strong: "الأزمة الإنسانية | الكارثة الإنسانية | المعاناة | الوضع الإنساني | الأوضاع الإنسانية",
  },
  "food-insecurity": {
    strong: "الجوع | المجاعة | انعدام الأمن الغذائي | التجويع",
  },
  "health-emergencies": {
    strong: "الجائحة | كورونا | الأوبئة",
  },
  "poverty-inequality": {
    strong: "الفقر | عدم المساواة | البطالة | التفاوت",
  },
  "debt-economic-shock": {
    strong: "الديون | التضخم | الأزمة الاقتصادية | الأزمات الاقتصادية",
  },
  "climate-change": {
    strong: "تغير المناخ | التغير المناخي | التغيرات المناخية | الاحتباس",
  },
  "sea-level-rise": {
    strong: "مستوى سطح البحر",
  },
  "natural-disasters": {
    strong: "الجفاف | الفيضانات | الزلازل | الكوارث الطبيعية | زلزال",
  },
  "environmental-degradation": {
    strong: "التصحر | التلوث",
  },
  "resource-scarcity": {
    strong: "شح المياه | ندرة المياه | الإجهاد المائي",
  },
  "multilateralism-erosion": {
    strong: "انتهاك القانون الدولي | ازدواجية المعايير | انتهاكات القانون الدولي | عجز مجلس الأمن | الأحادية",
  },
  "coercive-measures": {
    strong: "الحصار | العقوبات | التدابير القسرية",
  },
  colonialism: {
    strong: "الاستعمار",
  },
};
