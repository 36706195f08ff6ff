// Japanese words of each type of threat.
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_JA: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong: "武力紛争 | 戦争 | 紛争 | 緊張",
  },
  "aggression-occupation": {
    strong: "侵略 | 占領 | 力による一方的な現状変更",
  },
  "attacks-on-civilians": {
    strong: "民間人",
  },
  terrorism: {
    strong: "テロ",
  },
  "nuclear-weapons-risk": {
    strong: "核兵器 | 核の脅威 | 核軍拡",
  },
  "wmd-proliferation": {
    strong: "大量破壊兵器 | 弾道ミサイル | 核・ミサイル",
  },
  cybercrime: {
    strong: "サイバー犯罪 | サイバー攻撃 | 悪意あるサイバー",
  },
  ransomware: {
    strong: "ランサムウェア",
  },
  disinformation: {
    strong: "偽情報",
  },
  "forced-displacement": {
    strong: "難民 | 避難民",
  },
  "humanitarian-crisis": {
    strong: "人道危機 | 人道状況",
  },
  "food-insecurity": {
    strong: "飢餓 | 食料危機",
  },
  "health-emergencies": {
    strong: "パンデミック | 感染症",
  },
  "poverty-inequality": {
    strong: "貧困 | 格差",
  },
  "climate-change": {
    strong: "気候変動 | 気候危機",
  },
  "natural-disasters": {
    strong: "自然災害 | 地震",
  },
  "multilateralism-erosion": {
    strong: "国際法違反 | 分断",
  },
  "human-rights-violations": {
    strong: "人権侵害 | 拉致",
  },
};
