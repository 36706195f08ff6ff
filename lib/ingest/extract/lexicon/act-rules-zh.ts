// How delegations ask, commit, support and oppose in Chinese.
import type { ActRule } from "./act-rule";

export const ACT_RULES_ZH: readonly ActRule[] = [
  {
    id: "zh-call",
    act: "calls-for",
    weight: "outright",
    pattern: "呼吁|敦促|要求|促请|吁请",
    example: "我们呼吁两岛重新开放渡轮。",
  },
  {
    id: "zh-commit",
    act: "commits-to",
    weight: "outright",
    pattern:
      "承诺|致力于|愿(?=同|与|意|继续|为|和)|将(?=继续|加大|提供|推动|积极|坚定|同|与|进一步|一如既往)|决心|准备(?=为|同|与|继续)",
    example: "我国承诺公开灯塔名录。",
  },
  {
    id: "zh-propose",
    act: "proposes",
    weight: "outright",
    pattern: "提议|建议|倡议",
    example: "我们提议编制共同的灯塔名录。",
  },
  {
    id: "zh-oppose",
    act: "opposes",
    weight: "outright",
    pattern: "反对|拒绝|不接受|不赞成|不支持|不能接受|无法接受|不可接受|不容",
    example: "我们反对向救生艇收费。",
  },
  { id: "zh-condemn", act: "condemns", weight: "outright", pattern: "谴责", example: "我们谴责焚烧档案馆。" },
  {
    id: "zh-support",
    act: "supports",
    weight: "outright",
    pattern: "(?<!不)支持|(?<!不)赞成|维护|主张|坚持|赞同|同意",
    example: "我国支持共同图书馆的计划。",
  },
  {
    id: "zh-must",
    act: "calls-for",
    weight: "needed",
    pattern:
      "必须|应当|应该|应(?=[\\p{Script=Han}])|需要|重要|首要|亟需|有责任|有义务|唯一|当务之急|是时候|不能|要(?=[\\p{Script=Han}])",
    example: "旧海图必须重绘。",
  },
  {
    id: "zh-welcome",
    act: "welcomes",
    weight: "mild",
    pattern: "欢迎|赞赏|高度评价",
    example: "我们欢迎新的灯塔名录。",
  },
  { id: "zh-regret", act: "regrets", weight: "mild", pattern: "遗憾|关切|担忧", example: "我们对学校关闭表示遗憾。" },
  {
    id: "zh-hope",
    act: "calls-for",
    weight: "mild",
    pattern: "希望|期待|鼓励",
    example: "我们希望渡轮在冬天之前复航。",
  },
];
