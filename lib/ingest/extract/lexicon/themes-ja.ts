// Japanese words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_JA: Partial<Lexicon<ThemeCode>> = {
  "conflict-prevention": {
    strong: "紛争予防 | 調停 | 平和的解決",
    plain: "対話 | 外交",
  },
  "political-settlement": {
    strong: "停戦 | 政治的解決 | 和平 | 二国家解決",
  },
  peacekeeping: {
    strong: "平和維持 | PKO",
  },
  peacebuilding: {
    strong: "平和構築 | 和解",
  },
  "protection-of-civilians": {
    strong: "文民の保護 | 国際人道法",
  },
  "women-peace-security": {
    strong: "女性平和安全保障 | 女性・平和・安全保障 | WPS",
  },
  "counter-terrorism": {
    strong: "テロ",
  },
  sanctions: {
    strong: "制裁",
  },
  "security-council-role": {
    strong: "安保理は | 安保理の役割 | 拒否権",
    plain: "安保理",
  },
  "security-council-reform": {
    strong: "安保理改革 | 安全保障理事会の改革",
  },
  "nuclear-disarmament": {
    strong: "核軍縮 | 核兵器のない | 核兵器 | CTBT",
  },
  "non-proliferation": {
    strong: "不拡散 | 核・ミサイル | ミサイル | 大量破壊兵器",
  },
  "ict-security": {
    strong: "サイバー",
  },
  "artificial-intelligence": {
    strong: "人工知能 | AI",
  },
  "digital-cooperation": {
    strong: "デジタル",
  },
  "information-integrity": {
    strong: "偽情報",
  },
  "international-law": {
    strong: "国際法 | 法の支配 | 国際司法裁判所",
  },
  "human-rights": {
    strong: "人権",
  },
  "gender-equality": {
    strong: "ジェンダー | 女性のエンパワーメント",
  },
  inclusion: {
    strong: "人間の尊厳 | 若者 | 障害者",
  },
  "migration-refugees": {
    strong: "難民",
  },
  sovereignty: {
    strong: "主権 | 領土 | 侵略 | 拉致",
  },
  "sustainable-development": {
    strong: "持続可能な開発 | SDGs | 人間の安全保障",
  },
  "financing-development": {
    strong: "開発資金 | 債務 | 投資",
  },
  "trade-economy": {
    strong: "貿易 | 経済成長",
  },
  "food-security": {
    strong: "食料 | 飢餓",
  },
  health: {
    strong: "保健 | パンデミック | ワクチン",
  },
  "education-culture": {
    strong: "教育 | 文化",
  },
  "science-technology": {
    strong: "科学技術 | 技術革新",
  },
  "countries-special-situations": {
    strong: "小島嶼 | 後発開発途上国 | 開発途上国",
    plain: "アフリカ",
  },
  climate: {
    strong: "気候",
  },
  oceans: {
    strong: "海洋",
  },
  "biodiversity-environment": {
    strong: "生物多様性 | 環境",
  },
  "water-energy": {
    strong: "エネルギー | 原子力",
  },
  "disaster-risk": {
    strong: "防災 | 災害",
  },
  humanitarian: {
    strong: "人道支援 | 人道",
  },
  multilateralism: {
    strong: "多国間主義 | 国連憲章 | 国際協力",
  },
  "un-reform": {
    strong: "国連改革 | 国連の改革",
  },
  "regional-cooperation": {
    strong: "地域機関 | 地域協力 | ASEAN",
  },
  partnerships: {
    strong: "市民社会 | パートナーシップ",
  },
  "capacity-building": {
    strong: "能力構築 | 能力開発 | キャパシティ",
  },
  "confidence-building": {
    strong: "信頼醸成 | 透明性",
  },
};
