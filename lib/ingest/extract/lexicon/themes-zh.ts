// Chinese words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_ZH: Partial<Lexicon<ThemeCode>> = {
  "conflict-prevention": {
    strong: "预防冲突 | 调解 | 斡旋 | 和平解决争端 | 对话谈判",
    plain: "对话 | 预防",
  },
  "political-settlement": {
    strong: "停火 | 政治解决 | 和平进程 | 两国方案 | 和谈 | 止战 | 政治进程",
    plain: "谈判",
  },
  "country-situation": {
    strong: "局势",
    plain: "加沙 | 乌克兰 | 叙利亚 | 阿富汗 | 海地 | 巴勒斯坦",
  },
  peacekeeping: {
    strong: "维和 | 和平行动 | 联合国特派团",
  },
  peacebuilding: {
    strong: "建设和平 | 和解 | 战后重建",
  },
  "protection-of-civilians": {
    strong: "保护平民 | 国际人道法",
    plain: "平民",
  },
  "women-peace-security": {
    strong: "妇女和平与安全 | 妇女、和平与安全",
  },
  "children-armed-conflict": {
    strong: "儿童与武装冲突",
  },
  "counter-terrorism": {
    strong: "反恐 | 恐怖主义 | 恐怖组织",
  },
  sanctions: {
    strong: "制裁",
  },
  "security-council-role": {
    strong: "安理会应 | 安理会要 | 否决权",
    plain: "安理会",
  },
  "security-council-reform": {
    strong: "安理会改革",
  },
  "nuclear-disarmament": {
    strong: "核裁军 | 核武器 | 无核",
  },
  "non-proliferation": {
    strong: "不扩散 | 防扩散 | 全面协议",
  },
  "ict-security": {
    strong: "网络安全 | 网络空间 | 网络攻击 | 信息安全",
  },
  "artificial-intelligence": {
    strong: "人工智能",
  },
  "digital-cooperation": {
    strong: "数字鸿沟 | 数字",
  },
  "information-integrity": {
    strong: "虚假信息 | 仇恨言论",
  },
  "international-law": {
    strong: "国际法 | 法治",
  },
  accountability: {
    strong: "有罪不罚 | 问责",
  },
  "human-rights": {
    strong: "人权",
  },
  "gender-equality": {
    strong: "性别平等 | 妇女赋权",
    plain: "妇女",
  },
  inclusion: {
    strong: "青年 | 残疾人 | 种族主义",
    plain: "儿童",
  },
  "crime-drugs": {
    strong: "有组织犯罪 | 毒品 | 腐败",
  },
  "migration-refugees": {
    strong: "难民 | 移民",
  },
  decolonization: {
    strong: "自决 | 非殖民化 | 一个中国 | 台湾 | 正式会员国",
  },
  sovereignty: {
    strong: "主权 | 领土完整 | 不干涉内政 | 单边制裁 | 封锁 | 内政",
  },
  "sustainable-development": {
    strong: "可持续发展 | 2030年议程 | 减贫 | 全球发展倡议",
    plain: "发展",
  },
  "financing-development": {
    strong: "发展融资 | 债务 | 官方发展援助",
  },
  "trade-economy": {
    strong: "贸易 | 经济增长 | 产业链 | 供应链 | 保护主义",
    plain: "经济",
  },
  "food-security": {
    strong: "粮食安全 | 饥饿 | 农业",
  },
  health: {
    strong: "卫生 | 疫苗 | 疫情 | 健康",
  },
  "education-culture": {
    strong: "教育 | 文化 | 文明",
  },
  "science-technology": {
    strong: "科技 | 技术转让 | 创新",
  },
  "countries-special-situations": {
    strong: "小岛屿 | 最不发达国家 | 发展中国家",
    plain: "非洲",
  },
  climate: {
    strong: "气候 | 碳中和 | 巴黎协定",
  },
  oceans: {
    strong: "海洋 | 公海 | 海洋法",
  },
  "biodiversity-environment": {
    strong: "生物多样性 | 环境 | 生态",
  },
  "water-energy": {
    strong: "能源 | 水资源 | 核电站",
  },
  "disaster-risk": {
    strong: "灾害 | 减灾",
  },
  humanitarian: {
    strong: "人道主义援助 | 人道援助 | 人道准入 | 人道",
  },
  multilateralism: {
    strong: "多边主义 | 联合国宪章 | 国际合作 | 全球治理 | 人类命运共同体 | 宪章 | 国际秩序",
  },
  "un-reform": {
    strong: "联合国改革",
  },
  "regional-cooperation": {
    strong: "非洲联盟 | 区域组织 | 东盟 | 非盟 | 区域合作",
  },
  partnerships: {
    strong: "南南合作 | 伙伴关系 | 民间社会",
  },
  "capacity-building": {
    strong: "能力建设",
  },
  "confidence-building": {
    strong: "建立信任 | 透明度 | 互信",
  },
};
