// Chinese words of each type of threat.
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_ZH: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong:
      "武装冲突 | 战争 | 冲突 | 升级 | 战火 | 暴力 | 敌对行动 | 冲突升级 | 局势升级 | 外溢 | 动荡 | 不稳定 | 紧张局势 | 对抗 | 交火 | 空袭 | 炮击 | 内战 | 战乱 | 流血 | 阵营对抗 | 热点 | 军事行动 | 安全形势恶化 | 激化矛盾 | 武装团体 | 冷战",
    plain: "危机 | 混乱 | 紧张 | 挑衅 | 安全挑战 | 安全真空 | 生灵涂炭",
  },
  "aggression-occupation": {
    strong:
      "侵略 | 占领 | 入侵 | 定居点 | 吞并 | 扩建定居点 | 侵犯主权 | 侵犯领土 | 武力威胁 | 使用武力 | 军事干涉 | 外国干涉 | 干涉内政 | 军国主义 | 侵占 | 非法驻军 | 非法占领 | 拆除房屋",
    plain: "领土完整 | 雇佣军 | 分裂 | 主权",
  },
  "unconstitutional-change": {
    strong: "政变 | 违宪 | 政治危机 | 政治僵局 | 政治真空 | 政局动荡 | 夺取政权 | 颜色革命 | 政权更迭 | 国家崩溃",
  },
  "attacks-on-civilians": {
    strong:
      "平民伤亡 | 平民 | 战争罪 | 袭击平民 | 平民死亡 | 滥杀无辜 | 屠杀 | 种族灭绝 | 危害人类罪 | 种族清洗 | 暴行 | 集体惩罚 | 无辜平民 | 无差别攻击 | 无差别袭击 | 民用设施 | 袭击医院 | 丧生 | 大屠杀 | 惨案 | 袭击学校 | 针对平民",
    plain: "杀害 | 伤亡 | 遇难 | 死亡 | 无辜",
  },
  "sexual-violence": {
    strong: "性暴力 | 强奸 | 性剥削 | 性侵 | 性奴役 | 性别暴力 | 暴力侵害妇女 | 针对妇女的暴力 | 慰安妇",
  },
  "attacks-on-personnel": {
    strong:
      "袭击维和人员 | 袭击人道 | 人道工作者 | 人道主义工作者 | 救援人员 | 援助人员 | 维和人员 | 杀害记者 | 袭击记者 | 阻碍人道 | 阻挠人道 | 人道准入受阻 | 联合国人员 | 医护人员 | 医务人员",
    plain: "记者 | 车队 | 人道援助",
  },
  "child-recruitment": {
    strong: "招募儿童 | 儿童兵 | 杀害儿童 | 绑架儿童 | 儿童伤亡 | 侵害儿童 | 严重侵害儿童 | 伤害儿童",
    plain: "儿童 | 绑架 | 学校",
  },
  terrorism: {
    strong:
      "恐怖主义 | 恐怖组织 | 恐怖袭击 | 恐怖分子 | 恐袭 | 伊斯兰国 | 基地组织 | 博科圣地 | 青年党 | 恐怖势力 | 外国恐怖主义作战人员 | 恐怖活动 | 东伊运 | 恐怖融资",
    plain: "塔利班 | 爆炸",
  },
  "violent-extremism": { strong: "极端主义 | 极端势力 | 激进化 | 极端思想 | 煽动暴力 | 原教旨主义 | 新纳粹" },
  "nuclear-weapons-risk": {
    strong:
      "核武器 | 军备竞赛 | 核战争 | 核威胁 | 核风险 | 核冲突 | 核讹诈 | 核武库 | 核试验 | 核军备 | 核共享 | 扩充军备 | 军费 | 反导系统",
    plain: "核 | 军事化",
  },
  "wmd-proliferation": {
    strong: "大规模杀伤性武器 | 核扩散 | 弹道导弹 | 导弹试射 | 发射导弹 | 核计划 | 扩散风险 | 核潜艇 | 浓缩铀",
    plain: "扩散 | 导弹",
  },
  "chemical-biological-attack": {
    strong: "化学武器 | 生物武器 | 化武袭击 | 使用化学武器 | 化学袭击 | 毒气 | 遗弃化武",
  },
  "illicit-arms": {
    strong:
      "小武器 | 轻武器 | 非法武器 | 武器走私 | 武器贩运 | 武器扩散 | 非法贩运武器 | 武器流入 | 枪支 | 无人机 | 运送武器 | 武器输送",
    plain: "武器 | 军火",
  },
  "explosive-hazards": { strong: "地雷 | 未爆弹药 | 简易爆炸装置 | 集束弹药 | 战争遗留爆炸物" },
  "autonomous-weapons-risk": { strong: "自主武器 | 致命性自主武器" },
  "space-threats": { strong: "外空军备竞赛 | 外空武器化 | 太空武器化 | 空间碎片 | 太空军事化" },
  "cyber-critical-infrastructure": {
    strong: "攻击关键基础设施 | 关键基础设施 | 关键信息基础设施 | 破坏基础设施 | 破坏管道",
    plain: "北溪 | 破坏活动",
  },
  "cyber-state-sponsored": { strong: "国家支持的网络攻击 | 网络战 | 网络军备竞赛 | 混合战争 | 信息战" },
  ransomware: { strong: "勒索软件 | 勒索病毒", plain: "赎金 | 勒索" },
  "cryptocurrency-theft": { strong: "盗窃加密货币 | 加密货币盗窃 | 虚拟货币盗窃", plain: "加密货币 | 虚拟资产" },
  spyware: { strong: "间谍软件", plain: "监控 | 监听" },
  "data-theft": { strong: "窃密 | 间谍 | 窃取数据 | 窃取信息 | 数据泄露 | 网络窃密", plain: "个人信息 | 隐私" },
  "election-interference": { strong: "干预选举 | 干涉选举 | 操纵选举" },
  cybercrime: { strong: "网络攻击 | 网络犯罪 | 网络恐怖主义 | 黑客 | 恶意网络 | 网络威胁", plain: "网络 | 互联网" },
  disinformation: {
    strong:
      "虚假信息 | 仇恨言论 | 假新闻 | 谣言 | 谎言 | 抹黑 | 煽动仇恨 | 错误信息 | 污名化 | 造谣 | 虚假叙事 | 歪曲历史",
    plain: "操纵 | 指责 | 污蔑",
  },
  "ai-misuse": { strong: "人工智能风险 | 滥用人工智能 | 人工智能 | 数字鸿沟 | 深度伪造", plain: "新技术 | 科技鸿沟" },
  "organized-crime": {
    strong:
      "有组织犯罪 | 毒品 | 帮派 | 跨国犯罪 | 贩毒 | 黑帮 | 帮派暴力 | 走私 | 犯罪集团 | 跨国有组织犯罪 | 绑架勒索 | 鸦片",
    plain: "犯罪 | 劫掠",
  },
  "human-trafficking": { strong: "贩运人口 | 人口贩运 | 人口贩卖 | 偷运移民 | 现代奴役 | 强迫劳动" },
  "maritime-insecurity": {
    strong: "海盗 | 袭击商船 | 袭击船只 | 海上安全 | 航运安全 | 红海 | 航行自由 | 海上武装抢劫",
    plain: "船只 | 航道 | 商船",
  },
  "illicit-finance": {
    strong: "腐败 | 洗钱 | 非法资金流动 | 掠夺资源 | 非法开采 | 非法开采自然资源 | 逃税 | 盗采",
    plain: "掠夺 | 盗窃",
  },
  "sanctions-evasion": {
    strong: "规避制裁 | 违反制裁 | 违反安理会决议 | 违反武器禁运 | 不执行安理会决议",
    plain: "违反决议",
  },
  "human-rights-violations": {
    strong:
      "侵犯人权 | 人权侵犯 | 压迫 | 酷刑 | 任意拘留 | 任意逮捕 | 迫害 | 强迫失踪 | 法外处决 | 镇压 | 系统性侵犯人权 | 侵犯权利 | 虐待",
    plain: "逮捕 | 拘留 | 剥夺 | 有罪不罚",
  },
  "discrimination-hate": {
    strong: "种族主义 | 种族歧视 | 歧视 | 仇外 | 不容忍 | 伊斯兰恐惧症 | 反犹 | 仇恨 | 种族隔离 | 白人至上",
    plain: "偏见 | 排斥",
  },
  "forced-displacement": {
    strong:
      "难民 | 流离失所 | 难民潮 | 被迫逃离 | 强迫迁移 | 难民危机 | 非法移民 | 非正常移民 | 无家可归 | 背井离乡 | 驱逐",
    plain: "移民 | 逃离",
  },
  "humanitarian-crisis": {
    strong:
      "人道主义危机 | 人道危机 | 人道灾难 | 人道局势 | 人道主义灾难 | 人道主义局势 | 人道需求 | 苦难 | 物资短缺 | 短缺 | 围困 | 民不聊生 | 断水断电 | 人间地狱",
    plain: "人道 | 悲剧 | 水深火热",
  },
  "food-insecurity": {
    strong: "饥饿 | 饥荒 | 粮食危机 | 粮食不安全 | 粮食短缺 | 营养不良 | 粮价 | 粮食价格",
    plain: "粮食",
  },
  "health-emergencies": {
    strong:
      "疫情 | 大流行 | 新冠 | 传染病 | 埃博拉 | 艾滋病 | 霍乱 | 病毒 | 疾病 | 疟疾 | 公共卫生危机 | 肺结核 | 流行病",
    plain: "疫苗 | 卫生",
  },
  "poverty-inequality": {
    strong:
      "贫困 | 不平等 | 贫富差距 | 失业 | 发展赤字 | 发展不平衡 | 南北差距 | 不公 | 落后 | 发展鸿沟 | 贫穷 | 极端贫困",
    plain: "差距 | 鸿沟 | 不均衡",
  },
  "debt-economic-shock": {
    strong:
      "债务 | 通货膨胀 | 经济危机 | 保护主义 | 债务危机 | 通胀 | 金融危机 | 经济衰退 | 供应链中断 | 脱钩断链 | 贸易战 | 加征关税 | 能源危机 | 经济下行 | 经济动荡 | 国际金融危机",
    plain: "经济 | 价格 | 关税",
  },
  "climate-change": {
    strong: "气候变化 | 气候危机 | 全球变暖 | 极端天气 | 温室气体 | 气候灾害 | 极端气候",
    plain: "气候 | 排放 | 高温",
  },
  "sea-level-rise": { strong: "海平面上升 | 海岸侵蚀 | 被淹没" },
  "natural-disasters": {
    strong: "自然灾害 | 洪水 | 地震 | 洪灾 | 干旱 | 飓风 | 台风 | 海啸 | 山火 | 旱灾 | 风暴 | 灾害频发",
    plain: "灾害 | 水灾",
  },
  "environmental-degradation": {
    strong:
      "环境恶化 | 环境退化 | 生物多样性丧失 | 污染 | 荒漠化 | 毁林 | 海洋污染 | 塑料污染 | 过度捕捞 | 土地退化 | 生态破坏 | 物种灭绝 | 核污染水 | 生态退化",
    plain: "环境 | 生态",
  },
  "resource-scarcity": {
    strong: "水资源短缺 | 缺水 | 资源短缺 | 能源短缺 | 能源危机 | 争夺资源 | 资源匮乏 | 非法开采资源 | 水危机",
    plain: "水资源 | 能源 | 资源",
  },
  "nuclear-safety": { strong: "核电站 | 核安全 | 核事故 | 扎波罗热 | 福岛 | 切尔诺贝利 | 核污染 | 核污染水 | 放射性" },
  "multilateralism-erosion": {
    strong:
      "单边主义 | 违反国际法 | 双重标准 | 霸权 | 强权政治 | 冷战思维 | 集团政治 | 霸权主义 | 违反联合国宪章 | 践踏国际法 | 信任赤字 | 零和 | 阵营对抗 | 小圈子 | 治理赤字 | 破坏国际规则 | 丛林法则 | 逆全球化 | 保护主义 | 和平赤字 | 霸凌 | 国际秩序受到冲击 | 碎片化 | 选择性 | 政治化 | 瘫痪 | 弱肉强食 | 背信弃义",
    plain: "单边 | 分裂 | 不信任 | 否决 | 例外主义 | 地缘政治 | 国际法 | 权威受到",
  },
  "coercive-measures": {
    strong:
      "单边制裁 | 封锁 | 单边强制 | 单边强制措施 | 单方面强制性措施 | 非法制裁 | 禁运 | 经济胁迫 | 长臂管辖 | 非法单边制裁 | 经济封锁 | 极限施压",
    plain: "制裁 | 胁迫 | 施压",
  },
  colonialism: {
    strong: "殖民 | 殖民主义 | 新殖民主义 | 种族隔离 | 奴隶贸易 | 帝国主义 | 外国统治 | 殖民统治",
    plain: "自决",
  },
  "un-resources": {
    strong: "流动性危机 | 拖欠会费 | 资金不足 | 经费不足 | 资金缺口 | 资源不足 | 会费拖欠 | 财政危机 | 官僚主义",
    plain: "会费 | 预算 | 资金",
  },
};
