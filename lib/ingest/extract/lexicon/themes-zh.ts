// Chinese words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_ZH: Partial<Lexicon<ThemeCode>> = {
  "conflict-prevention": {
    strong: "预防冲突 | 冲突预防 | 预防性外交 | 斡旋 | 调解 | 和平解决争端 | 和平解决 | 政治对话",
    plain: "对话 | 谈判 | 协商 | 根源",
  },
  "political-settlement": {
    strong: "停火 | 政治解决 | 政治进程 | 和平进程 | 和平协议 | 两国方案 | 和谈 | 止战 | 劝和促谈",
    plain: "过渡 | 当事方",
  },
  "country-situation": { strong: "局势", plain: "稳定 | 地区" },
  peacekeeping: { strong: "维和 | 维持和平 | 和平行动 | 蓝盔 | 特派团 | 出兵国", plain: "授权 | 部署" },
  peacebuilding: { strong: "建设和平 | 可持续和平 | 和解 | 冲突后重建 | 安全部门改革", plain: "重建" },
  "protection-of-civilians": { strong: "保护平民 | 国际人道法 | 国际人道主义法 | 保护责任 | 民用设施", plain: "平民" },
  "women-peace-security": { strong: "妇女和平与安全 | 妇女与和平与安全 | 第1325号决议 | 妇女参与", plain: "妇女" },
  "children-armed-conflict": { strong: "儿童与武装冲突 | 招募儿童 | 儿童兵 | 保护儿童", plain: "儿童" },
  "youth-peace-security": { strong: "青年和平与安全 | 第2250号决议", plain: "青年" },
  "counter-terrorism": { strong: "反恐 | 恐怖主义 | 恐怖分子 | 恐怖组织 | 打击恐怖 | 极端主义", plain: "极端" },
  sanctions: { strong: "制裁 | 武器禁运 | 专家小组 | 制裁委员会", plain: "禁运" },
  "security-council-role": {
    strong:
      "安理会应 | 安理会可以 | 安理会要 | 安理会必须 | 安理会的作用 | 安理会团结 | 安理会工作方法 | 不应取代联合国大会",
    plain: "安理会 | 否决权",
  },
  "security-council-reform": {
    strong: "安理会改革 | 改革安理会 | 常任理事国 | 扩大安理会 | 增加发展中国家代表性",
    plain: "代表性",
  },
  "nuclear-disarmament": {
    strong: "核裁军 | 核武器 | 核试验 | 全面禁止 | 不首先使用 | 裁军 | 无核武器区",
    plain: "核",
  },
  "non-proliferation": {
    strong: "不扩散 | 防扩散 | 大规模杀伤性武器 | 伊核 | 全面协议 | 弹道导弹 | 保障监督 | 核计划",
    plain: "导弹",
  },
  "chemical-biological-weapons": { strong: "化学武器 | 生物武器 | 禁化武", plain: "化武" },
  "conventional-arms": {
    strong: "小武器 | 轻武器 | 武器贸易 | 地雷 | 集束弹药 | 常规武器 | 扫雷",
    plain: "武器 | 弹药",
  },
  "autonomous-weapons": { strong: "自主武器 | 致命性自主 | 军事人工智能 | 人工智能用于武器 | 使用武力的决定" },
  "outer-space": { strong: "外空 | 外层空间 | 太空 | 空间碎片", plain: "卫星" },
  "ict-security": { strong: "网络安全 | 网络空间 | 网络攻击 | 信息通信技术 | 网络犯罪 | 关键基础设施", plain: "网络" },
  "artificial-intelligence": { strong: "人工智能 | 算法 | 算力", plain: "新技术 | 新兴技术" },
  "digital-cooperation": { strong: "数字鸿沟 | 数字经济 | 全球数字契约 | 数字化 | 数字合作", plain: "数字 | 互联网" },
  "information-integrity": { strong: "虚假信息 | 仇恨言论 | 谣言", plain: "媒体 | 记者" },
  "international-law": { strong: "国际法 | 法治 | 国际法院 | 国际关系基本准则", plain: "条约 | 公约 | 法律" },
  accountability: { strong: "有罪不罚 | 问责 | 国际刑事法院 | 追究责任 | 承担责任 | 绳之以法", plain: "责任 | 罪行" },
  "human-rights": { strong: "人权 | 基本自由 | 人权理事会", plain: "权利 | 自由" },
  "gender-equality": { strong: "性别平等 | 妇女赋权 | 妇女权利 | 暴力侵害妇女", plain: "妇女 | 女童" },
  inclusion: { strong: "残疾人 | 老年人 | 土著 | 少数群体 | 种族主义 | 种族歧视 | 儿童权利", plain: "青年 | 包容" },
  "democracy-governance": { strong: "民主 | 良政 | 选举", plain: "治理" },
  "crime-drugs": { strong: "有组织犯罪 | 跨国犯罪 | 毒品 | 禁毒 | 腐败 | 洗钱 | 贩运", plain: "犯罪" },
  "migration-refugees": { strong: "难民 | 移民 | 流离失所", plain: "庇护" },
  decolonization: { strong: "非殖民化 | 自决权 | 民族自决 | 殖民主义", plain: "殖民" },
  sovereignty: {
    strong: "主权 | 领土完整 | 不干涉内政 | 内政 | 单边制裁 | 单边强制措施 | 长臂管辖 | 主权平等",
    plain: "干涉 | 占领",
  },
  "sustainable-development": {
    strong: "可持续发展 | 2030年议程 | 减贫 | 消除贫困 | 全球发展倡议",
    plain: "贫困 | 发展",
  },
  "financing-development": {
    strong: "发展筹资 | 债务 | 官方发展援助 | 国际金融体系 | 国际金融架构 | 发展融资",
    plain: "资金 | 投资",
  },
  "trade-economy": {
    strong: "贸易 | 经济增长 | 世贸组织 | 保护主义 | 产业链 | 供应链 | 一带一路",
    plain: "经济 | 市场",
  },
  "food-security": { strong: "粮食安全 | 饥饿 | 饥荒 | 农业", plain: "粮食" },
  health: { strong: "疫苗 | 疫情 | 大流行 | 公共卫生 | 全民健康 | 新冠", plain: "卫生 | 疾病 | 健康" },
  "education-culture": { strong: "教育 | 文化 | 文明对话 | 文化遗产 | 体育", plain: "文明 | 学校" },
  "science-technology": { strong: "技术转让 | 科学 | 创新 | 科技", plain: "技术" },
  "countries-special-situations": {
    strong: "小岛屿发展中国家 | 最不发达国家 | 内陆发展中国家",
    plain: "发展中国家 | 非洲",
  },
  climate: { strong: "气候变化 | 巴黎协定 | 气候 | 碳中和 | 温室气体 | 全球变暖", plain: "减排 | 适应" },
  oceans: { strong: "海洋 | 海洋法 | 公海 | 海洋保护区 | 渔业", plain: "海" },
  "biodiversity-environment": { strong: "生物多样性 | 环境 | 荒漠化 | 污染 | 森林", plain: "生态" },
  "water-energy": { strong: "水资源 | 饮用水 | 能源 | 可再生能源 | 核能", plain: "水" },
  "disaster-risk": { strong: "减少灾害风险 | 仙台框架 | 自然灾害 | 防灾减灾", plain: "灾害" },
  humanitarian: { strong: "人道主义援助 | 人道援助 | 人道准入 | 人道主义", plain: "人道" },
  multilateralism: {
    strong: "多边主义 | 联合国宪章 | 国际合作 | 未来契约 | 以联合国为核心 | 人类命运共同体 | 联合国框架 | 平等参与",
    plain: "宪章 | 多边 | 会员国",
  },
  "un-reform": { strong: "联合国改革 | 联合国80 | 联大振兴 | 预算 | 秘书长遴选", plain: "秘书处 | 会费" },
  "regional-cooperation": { strong: "非盟 | 区域组织 | 区域合作 | 东盟 | 次区域", plain: "区域" },
  partnerships: { strong: "南南合作 | 民间社会 | 私营部门 | 伙伴关系 | 三方合作", plain: "伙伴" },
  "capacity-building": { strong: "能力建设 | 技术援助 | 培训", plain: "能力" },
  "confidence-building": { strong: "建立信任 | 信任措施 | 透明度 | 透明", plain: "互信 | 信任" },
};
