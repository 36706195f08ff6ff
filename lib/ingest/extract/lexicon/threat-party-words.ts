// Words by which statements say who is behind a threat and whom it strikes (`*` stands for any ending).
import type { ThreatActorKind, ThreatTarget } from "@/lib/domain/taxonomy/threat-parties";

/** By language, terms separated by `|`. */
export const ACTOR_WORDS: Readonly<Record<string, Readonly<Partial<Record<ThreatActorKind, string>>>>> = {
  en: {
    "state-sponsored":
      "state sponsored|state backed|state supported|sponsored by states|backed by states|state actors|state actor|government backed",
    "terrorist-groups": "terrorist group*|terrorist organi*|terrorist network*|terrorists|terrorist militia*|jihadist*",
    "armed-groups":
      "armed group*|militia*|rebels|rebel group*|rebel forces|insurgent*|armed movement*|armed elements|paramilitar*",
    "criminal-groups":
      "criminal group*|criminal network*|criminal organi*|organized criminal group*|organised criminal group*|organized crime group*|organised crime group*|organized crime network*|crime syndicates|gangs|gang|cartels|traffickers|cybercriminal*|criminals|smugglers|pirates",
    mercenaries: "mercenar*|foreign fighters|private military compan*",
    "non-state": "non state actor*|nonstate actor*|non state armed group*|lone actors|hackers|malicious actors",
  },
  fr: {
    "state-sponsored": "soutenus par des états|parrainés par des états|acteurs étatiques|soutenu par un état",
    "terrorist-groups":
      "groupes terroristes|groupe terroriste|organisations terroristes|les terroristes|des terroristes|aux terroristes|ces terroristes|djihadistes",
    "armed-groups": "groupes armés|groupe armé|milices|les rebelles|des rebelles|groupes rebelles",
    "criminal-groups":
      "groupes criminels|réseaux criminels|organisations criminelles|réseaux de criminalité organisée|gangs|trafiquants|cybercriminels",
    mercenaries: "mercenaires|combattants étrangers",
    "non-state": "acteurs non étatiques|acteur non étatique",
  },
  es: {
    "state-sponsored": "patrocinados por estados|actores estatales|respaldados por estados",
    "terrorist-groups":
      "grupos terroristas|organizaciones terroristas|grupo terrorista|los terroristas|de terroristas|por terroristas|esos terroristas|estos terroristas",
    "armed-groups": "grupos armados|milicias|los rebeldes|grupos rebeldes|paramilitares|grupo armado",
    "criminal-groups":
      "grupos criminales|grupos delictivos|grupos de delincuencia organizada|redes del crimen organizado|organizaciones criminales|pandillas|traficantes|narcotraficantes|bandas criminales",
    mercenaries: "mercenarios|combatientes extranjeros",
    "non-state": "actores no estatales|agentes no estatales",
  },
  ru: {
    "terrorist-groups":
      "террористическ* групп*|террористическ* организац*|террористы|террористов|террористам|террористами|террористах|боевик*",
    "armed-groups": "вооруженн* групп*|незаконн* вооруженн* формирован*|повстанц*",
    "criminal-groups": "преступн* групп*|преступн* сет*|преступн* организац*",
    mercenaries: "наемник*|иностранн* боевик*",
    "non-state": "негосударственн* субъект*|негосударственн* актор*",
  },
  ar: {
    "terrorist-groups": "الجماعات الإرهابية|المجموعات الإرهابية|التنظيمات الإرهابية|الإرهابيين",
    "armed-groups": "الجماعات المسلحة|الميليشيات|المليشيات|المجموعات المسلحة",
    "criminal-groups": "عصابات الجريمة المنظمة|العصابات|شبكات الإجرام",
    mercenaries: "المرتزقة|المقاتلين الأجانب",
    "non-state": "الجهات من غير الدول|الفاعلين من غير الدول",
  },
  zh: {
    "terrorist-groups": "恐怖组织|恐怖分子|恐怖团体",
    "armed-groups": "武装团体|民兵|叛军|武装组织",
    "criminal-groups": "犯罪集团|有组织犯罪集团|有组织犯罪团伙|黑帮|犯罪团伙",
    mercenaries: "雇佣军|外国战斗人员",
    "non-state": "非国家行为体",
  },
};

/** By language, terms separated by `|`. */
export const TARGET_WORDS: Readonly<Record<string, Readonly<Partial<Record<ThreatTarget, string>>>>> = {
  en: {
    "critical-infrastructure":
      "critical infrastructure*|civilian infrastructure|civilian objects|energy infrastructure|energy facilities|power grid*|power plants|water supply|essential services|infrastructure",
    elections: "elections|electoral process*|democratic process*|electoral infrastructure",
    civilians:
      "civilians|civilian population*|civilian lives|civilian casualties|civilian deaths|civilian victims|civilian fatalities|innocent people|innocent civilians|non combatants",
    "health-care":
      "hospital*|health facilities|health workers|medical facilities|medical personnel|ambulances|health care",
    schools: "schools|school|schoolchildren|universities|educational facilities|kindergartens",
    "humanitarian-personnel":
      "aid workers|humanitarian workers|humanitarian personnel|relief workers|humanitarian staff",
    peacekeepers: "peacekeeper*|blue helmets|united nations personnel|un personnel|peacekeeping personnel",
    journalists: "journalist*|media workers|media professionals",
    women: "women and girls|women|girls",
    children: "children|school children|boys and girls|minors",
    "nuclear-facilities": "nuclear facilities|nuclear power plant*|nuclear installations|nuclear sites",
    shipping: "shipping|commercial vessels|merchant vessels|navigation|ships|vessels|ports",
    "government-institutions":
      "government institutions|public institutions|state institutions|government systems|embassies|diplomatic premises",
    "cultural-heritage": "cultural heritage|places of worship|religious sites|archaeological sites|cultural property",
    "financial-system": "financial system*|financial institutions|banks|cryptocurrency exchanges",
  },
  fr: {
    "critical-infrastructure":
      "infrastructures critiques|infrastructures civiles|infrastructures énergétiques|infrastructure critique",
    elections: "élections|processus électora*|processus démocratiques",
    civilians: "civils|populations civiles|population civile|populations innocentes|population innocente|innocents",
    "health-care": "hôpitaux|hôpital|personnel médical|installations médicales|établissements de santé",
    schools: "écoles|école|universités|établissements scolaires",
    "humanitarian-personnel":
      "travailleurs humanitaires|personnel humanitaire|personnels humanitaires|acteurs humanitaires",
    peacekeepers: "casques bleus|soldats de la paix",
    journalists: "journalistes",
    women: "femmes et les filles|femmes et filles|femmes",
    children: "enfants|enfant",
    "nuclear-facilities": "installations nucléaires|centrale nucléaire|centrales nucléaires",
    shipping: "navigation|navires|transport maritime",
    "cultural-heritage": "patrimoine culturel|lieux de culte",
    "financial-system": "système financier|institutions financières|banques",
  },
  es: {
    "critical-infrastructure": "infraestructura crítica|infraestructuras críticas|infraestructura civil",
    elections: "elecciones|procesos electorales|procesos democráticos",
    civilians: "civiles|población civil|inocentes",
    "health-care": "hospitales|hospital|personal médico|instalaciones médicas",
    schools: "escuelas|escuela|universidades",
    "humanitarian-personnel": "trabajadores humanitarios|personal humanitario",
    peacekeepers: "cascos azules|personal de mantenimiento de la paz",
    journalists: "periodistas",
    women: "mujeres y niñas|mujeres",
    children: "niños|niñas|infancia|menores",
    "nuclear-facilities": "instalaciones nucleares|central nuclear|centrales nucleares",
    shipping: "navegación|buques|transporte marítimo",
    "cultural-heritage": "patrimonio cultural|lugares de culto",
    "financial-system": "sistema financiero|instituciones financieras|bancos",
  },
  ru: {
    "critical-infrastructure": "критическ* инфраструктур*|гражданск* инфраструктур*|энергетическ* инфраструктур*",
    elections: "выборы|выборов|выборам|выборах|избирательн* процесс*",
    civilians: "гражданск* населени*|мирн* жител*|мирн* населени*|мирн* граждан*|гражданск* лиц*",
    "health-care": "больниц*|медицинск* учрежден*|медицинск* персонал*",
    schools: "школ*|университет*",
    "humanitarian-personnel": "гуманитарн* работник*|гуманитарн* персонал*",
    peacekeepers: "миротворц*",
    journalists: "журналист*",
    women: "женщин*",
    children: "дети|детей|детям|детьми|детях",
    "nuclear-facilities": "ядерн* объект*|атомн* электростанц*",
    shipping: "судоходств*|торгов* суд*|коммерческ* суд*",
  },
  ar: {
    "critical-infrastructure": "البنية التحتية الحيوية|البنى التحتية|البنية التحتية المدنية",
    elections: "الانتخابات|العملية الانتخابية",
    civilians: "المدنيين|المدنيون|مدني|السكان المدنيين|الأبرياء",
    "health-care": "المستشفيات|المرافق الطبية|المرافق الصحية",
    schools: "المدارس|الجامعات",
    "humanitarian-personnel": "العاملين في المجال الإنساني|عمال الإغاثة",
    peacekeepers: "حفظة السلام|القبعات الزرق",
    journalists: "الصحفيين|الصحفيون",
    women: "النساء والفتيات|النساء",
    children: "الأطفال",
    "nuclear-facilities": "المنشآت النووية|المرافق النووية",
    shipping: "الملاحة|السفن",
  },
  zh: {
    "critical-infrastructure": "关键基础设施|民用基础设施|重要基础设施",
    elections: "选举",
    civilians: "平民",
    "health-care": "医院|医疗设施|医务人员",
    schools: "学校",
    "humanitarian-personnel": "人道主义工作者|人道主义人员|救援人员",
    peacekeepers: "维和人员",
    journalists: "记者",
    women: "妇女",
    children: "儿童",
    "nuclear-facilities": "核设施|核电站",
    shipping: "航运|船只",
  },
};
