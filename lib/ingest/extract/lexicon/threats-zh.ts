// Chinese words of each type of threat.
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_ZH: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong: "武装冲突 | 战争 | 冲突 | 升级 | 战火 | 暴力",
  },
  "aggression-occupation": {
    strong: "侵略 | 占领 | 入侵 | 定居点",
  },
  "attacks-on-civilians": {
    strong: "平民伤亡 | 平民 | 战争罪",
  },
  terrorism: {
    strong: "恐怖主义 | 恐怖组织 | 恐怖袭击",
  },
  "violent-extremism": {
    strong: "极端主义",
  },
  "nuclear-weapons-risk": {
    strong: "核武器 | 军备竞赛 | 核战争",
  },
  "wmd-proliferation": {
    strong: "大规模杀伤性武器 | 核扩散",
  },
  cybercrime: {
    strong: "网络攻击 | 网络犯罪",
  },
  disinformation: {
    strong: "虚假信息 | 仇恨言论",
  },
  "organized-crime": {
    strong: "有组织犯罪 | 毒品 | 帮派",
  },
  "forced-displacement": {
    strong: "难民 | 流离失所",
  },
  "humanitarian-crisis": {
    strong: "人道主义危机 | 人道危机 | 人道灾难 | 人道局势",
  },
  "food-insecurity": {
    strong: "饥饿 | 饥荒 | 粮食危机",
  },
  "health-emergencies": {
    strong: "疫情 | 大流行",
  },
  "poverty-inequality": {
    strong: "贫困 | 不平等",
  },
  "debt-economic-shock": {
    strong: "债务 | 通货膨胀 | 经济危机 | 保护主义",
  },
  "climate-change": {
    strong: "气候变化 | 气候危机",
  },
  "natural-disasters": {
    strong: "自然灾害 | 洪水 | 地震",
  },
  "multilateralism-erosion": {
    strong: "单边主义 | 违反国际法 | 双重标准 | 霸权 | 强权政治 | 冷战思维 | 集团政治",
  },
  "coercive-measures": {
    strong: "单边制裁 | 封锁 | 单边强制",
  },
  colonialism: {
    strong: "殖民",
  },
};
