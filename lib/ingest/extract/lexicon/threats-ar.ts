// Arabic words of each type of threat; the sentence must also present it as a harm (see harm-words).
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_AR: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong:
      "النزاع المسلح | النزاعات المسلحة | الحرب | الحروب | القتال | التصعيد | الأعمال العدائية | النزاع | النزاعات | الصراعات",
  },
  "aggression-occupation": { strong: "العدوان | الاحتلال | الاستيطان | المستوطنات | الغزو | ضم الأراضي" },
  "unconstitutional-change": { strong: "الانقلاب | الانقلابات | الأزمة السياسية" },
  "attacks-on-civilians": {
    strong:
      "قتل المدنيين | جرائم الحرب | جرائم حرب | الإبادة الجماعية | المجازر | استهداف المدنيين | الجرائم ضد الإنسانية | الضحايا المدنيين",
  },
  "sexual-violence": { strong: "العنف الجنسي | الاغتصاب | العنف ضد المرأة" },
  "attacks-on-personnel": {
    strong: "استهداف العاملين | الهجمات على العاملين | استهداف حفظة السلام | استهداف الصحفيين",
  },
  "child-recruitment": { strong: "تجنيد الأطفال | اختطاف الأطفال" },
  terrorism: { strong: "الإرهاب | الإرهابية | الإرهابيين | إرهابية | داعش | تفجير | القاعدة" },
  "violent-extremism": { strong: "التطرف | المتطرفة | التطرف العنيف | الغلو | لتجنيد الشباب" },
  "nuclear-weapons-risk": { strong: "الأسلحة النووية | سباق التسلح | وجود هذه الأسلحة | الترسانات النووية" },
  "wmd-proliferation": { strong: "أسلحة الدمار الشامل | الصواريخ الباليستية | انتشار الأسلحة النووية" },
  "chemical-biological-attack": { strong: "الأسلحة الكيميائية | الأسلحة البيولوجية" },
  "illicit-arms": { strong: "تهريب الأسلحة | الأسلحة الصغيرة | الأسلحة غير المشروعة | انتشار السلاح" },
  "explosive-hazards": { strong: "الألغام | المتفجرات | العبوات الناسفة | الذخائر غير المنفجرة" },
  "autonomous-weapons-risk": { strong: "الأسلحة الذاتية التشغيل" },
  "space-threats": { strong: "الحطام الفضائي | عسكرة الفضاء" },
  "cyber-critical-infrastructure": { strong: "البنية التحتية الحيوية | البنى التحتية الحيوية" },
  ransomware: { strong: "برامج الفدية" },
  spyware: { strong: "برامج التجسس" },
  "data-theft": { strong: "سرقة البيانات | التجسس" },
  "election-interference": { strong: "التدخل في الانتخابات" },
  cybercrime: { strong: "الجرائم السيبرانية | الهجمات السيبرانية | الجريمة الإلكترونية | الهجمات الإلكترونية" },
  disinformation: { strong: "المعلومات المضللة | خطاب الكراهية | التضليل | التحريض" },
  "ai-misuse": { strong: "الذكاء الاصطناعي | الفجوة الرقمية" },
  "organized-crime": { strong: "الجريمة المنظمة | المخدرات | العصابات | الاتجار بالمخدرات" },
  "human-trafficking": { strong: "الاتجار بالبشر | الاتجار بالأشخاص | تهريب المهاجرين" },
  "maritime-insecurity": { strong: "القرصنة | أمن الملاحة | تهديد الملاحة" },
  "illicit-finance": { strong: "الفساد | غسل الأموال | التدفقات المالية غير المشروعة | نهب" },
  "sanctions-evasion": { strong: "انتهاك حظر الأسلحة" },
  "human-rights-violations": {
    strong: "انتهاكات حقوق الإنسان | التعذيب | الاعتقال التعسفي | القمع | الإفلات من العقاب",
  },
  "discrimination-hate": { strong: "العنصرية | التمييز | كراهية الأجانب | الإسلاموفوبيا | الكراهية | التعصب" },
  "forced-displacement": { strong: "اللاجئين | النازحين | التهجير | النزوح | التهجير القسري | إلى الهجرة" },
  "humanitarian-crisis": {
    strong: "الأزمة الإنسانية | الكارثة الإنسانية | الوضع الإنساني | الأوضاع الإنسانية | المعاناة الإنسانية",
  },
  "food-insecurity": { strong: "الجوع | المجاعة | انعدام الأمن الغذائي | أمننا الغذائي | التجويع" },
  "health-emergencies": { strong: "الجائحة | جائحة | الأوبئة | كوفيد | فيروس | الأمراض" },
  "poverty-inequality": { strong: "الفقر | البطالة | عدم المساواة | اليأس" },
  "debt-economic-shock": { strong: "الديون | التضخم | الأزمة الاقتصادية | الأزمة المالية" },
  "climate-change": { strong: "تغير المناخ | الاحترار | التغير المناخي" },
  "sea-level-rise": { strong: "ارتفاع مستوى سطح البحر | ارتفاع منسوب البحار" },
  "natural-disasters": { strong: "الكوارث الطبيعية | الفيضانات | الجفاف | الزلزال | الزلازل | الأعاصير" },
  "environmental-degradation": { strong: "التصحر | التلوث | فقدان التنوع البيولوجي | تدهور البيئة" },
  "resource-scarcity": { strong: "شح المياه | ندرة المياه | الشح المائي | نقص المياه" },
  "nuclear-safety": { strong: "كارثة إشعاعية | المنشآت النووية | حادث نووي | السلامة النووية" },
  "multilateralism-erosion": {
    strong:
      "انتهاك القانون الدولي | انتهاكات القانون الدولي | ازدواجية المعايير | المعايير المزدوجة | انتهاك الميثاق | الأحادية",
  },
  "coercive-measures": { strong: "التدابير القسرية الانفرادية | الحصار | العقوبات الأحادية" },
  colonialism: { strong: "الاستعمار | الفصل العنصري" },
  "un-resources": { strong: "أزمة السيولة | نقص التمويل" },
};
