// Peace operations of the United Nations and of others, as statements name them.
import type { NamedEntity } from "./named-entity";

/** Most go by their abbreviation alone; other languages that have one of their own give it behind the English name. */
const mission = (code: string, en: string, ...aliases: string[]): NamedEntity => ({ code, names: { en }, aliases });

/** One whose English name begins with that of the Organization. */
const unMission = (code: string, rest: string, ...aliases: string[]): NamedEntity =>
  mission(code, `United Nations ${rest}`, ...aliases);

export const UN_MISSIONS: readonly NamedEntity[] = [
  unMission("UNAMI", "Assistance Mission for Iraq", "MANUI", "МООНСИ", "联伊援助团"),
  unMission("UNAMA", "Assistance Mission in Afghanistan", "MANUA", "МООНСА", "联阿援助团"),
  unMission("UNSMIL", "Support Mission in Libya", "MANUL", "МООНПЛ", "联利支助团"),
  unMission("UNMISS", "Mission in South Sudan", "MINUSS", "МООНЮС", "南苏丹特派团"),
  unMission("UNISFA", "Interim Security Force for Abyei", "FISNUA", "ЮНИСФА", "联阿安全部队"),
  mission("UNAMID", "African Union-United Nations Hybrid Operation in Darfur", "MINUAD", "ЮНАМИД"),
  unMission("UNITAMS", "Integrated Transition Assistance Mission in the Sudan", "MINUATS", "ЮНИТАМС"),
  unMission("MINUSMA", "Multidimensional Integrated Stabilization Mission in Mali", "МИНУСМА", "马里稳定团"),
  unMission(
    "MINUSCA",
    "Multidimensional Integrated Stabilization Mission in the Central African Republic",
    "МИНУСКА",
    "中非稳定团",
  ),
  unMission(
    "MONUSCO",
    "Organization Stabilization Mission in the Democratic Republic of the Congo",
    "МООНСДРК",
    "联刚稳定团",
  ),
  unMission("UNIFIL", "Interim Force in Lebanon", "FINUL", "FPNUL", "ВСООНЛ", "联黎部队", "اليونيفيل"),
  unMission("UNDOF", "Disengagement Observer Force", "FNUOD", "СООННР", "观察员部队"),
  unMission("UNTSO", "Truce Supervision Organization", "ONUST", "ОНВУП"),
  unMission("UNFICYP", "Peacekeeping Force in Cyprus", "ВСООНК", "联塞部队"),
  unMission("UNMIK", "Interim Administration Mission in Kosovo", "MINUK", "МООНК", "科索沃特派团"),
  unMission("UNMOGIP", "Military Observer Group in India and Pakistan"),
  unMission("MINURSO", "Mission for the Referendum in Western Sahara", "МООНРЗС", "المينورسو"),
  unMission("MINUSTAH", "Stabilization Mission in Haiti", "МООНСГ"),
  unMission("MINUJUSTH", "Mission for Justice Support in Haiti"),
  unMission("BINUH", "Integrated Office in Haiti", "ОПООНГ", "联海办"),
  unMission("UNOCI", "Operation in Côte d’Ivoire", "ONUCI", "ОООНКИ"),
  unMission("UNMIL", "Mission in Liberia", "MINUL", "МООНЛ"),
  unMission("UNAMSIL", "Mission in Sierra Leone", "MINUSIL"),
  unMission("UNIOGBIS", "Integrated Peacebuilding Office in Guinea-Bissau", "BINUGBIS", "ЮНИОГБИС"),
  unMission("UNOWAS", "Office for West Africa and the Sahel", "UNOWA", "ЮНОВАС"),
  unMission("UNOCA", "Regional Office for Central Africa", "ЮНОЦА"),
  unMission("UNSOM", "Assistance Mission in Somalia", "MANUSOM", "МООНСОМ"),
  unMission("UNMHA", "Mission to Support the Hodeidah Agreement", "МООНПХС"),
  unMission("UNVMC", "Verification Mission in Colombia"),
  unMission("UNMIT", "Integrated Mission in Timor-Leste", "MINUT"),
  unMission("UNTAET", "Transitional Administration in East Timor"),
  unMission("UNTAC", "Transitional Authority in Cambodia"),
  unMission("UNPROFOR", "Protection Force", "FORPRONU"),
  mission("AMISOM", "African Union Mission in Somalia", "АМИСОМ", "非索特派团"),
  mission("ATMIS", "African Union Transition Mission in Somalia", "АТМИС"),
  mission("AUSSOM", "African Union Support and Stabilization Mission in Somalia"),
  mission("KFOR", "Kosovo Force", "СДК"),
  mission("EULEX", "European Union Rule of Law Mission in Kosovo"),
  mission("MSS", "Multinational Security Support Mission", "Multinational Security Support mission"),
];
