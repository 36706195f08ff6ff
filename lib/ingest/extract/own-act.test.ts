// Whose act a sentence holds where subjects stand behind verbs or have no verb of their own: Arabic and Chinese.
import { describe, expect, it } from "vitest";
import { findPosition } from "./find-position";
import { plantReading } from "./planted-segments";

function positionOf(body: string, language: string, own: string) {
  const reading = { ...plantReading({ body }), language };
  const position = findPosition(reading, { start: 0, end: body.length }, [own]);
  return { act: position?.act, addressees: position?.addressees.map(({ code }) => code) };
}

describe("an act in Arabic is the speaker's where a word for the speaker or the own name says so", () => {
  it.each([
    ["إن بلادي ملتزمة بالحوار.", "commits-to"],
    ["تتعهد بلادي بإعداد سجل.", "commits-to"],
    ["تلتزم مملكة النرويج بالحوار.", "commits-to"],
    ["سنواصل العمل على إضاءة المنارات.", "commits-to"],
    ["تؤكد النرويج التزامها بالحوار.", "commits-to"],
    ["المجتمع الدولي ملتزم بالهدنة.", undefined],
    ["نؤكد أن المجتمع الدولي ملتزم بالهدنة.", "supports"],
    ["يجب أن تلتزم آيسلندا بالهدنة.", "calls-for"],
    ["ينبغي أن يدعم المجتمع الدولي المدارس.", "calls-for"],
    ["يجب علينا أن ندعم المدارس.", "calls-for"],
    ["ترفض آيسلندا السلام.", undefined],
    ["تؤيد النرويج المشروع.", "supports"],
    ["إن النرويج تدعم آيسلندا.", "supports"],
    ["نؤكد على ضرورة فتح المرفأ.", "calls-for"],
    ["نؤكد مكانة المنارات.", "supports"],
  ])("%s", (body, act) => {
    expect(positionOf(body, "ar", "NOR").act).toBe(act);
  });
});

describe("an act in Chinese", () => {
  it.each([
    ["我们将提前实现目标。", "commits-to"],
    ["我们认为，风暴将威胁湖区。", undefined],
    ["我们将风暴视为危险的事。", undefined],
    ["我们欢迎理事会的决定。", "welcomes"],
    ["我们绝不接受这种做法。", "opposes"],
    ["国际社会要加大对湖区的支持。", "calls-for"],
    ["各方应维护停火。", "calls-for"],
    ["我们支持停火。", "supports"],
    ["我们重申我们的支持。", "supports"],
    ["我们主要支持停火。", "supports"],
  ])("%s", (body, act) => {
    expect(positionOf(body, "zh", "NOR").act).toBe(act);
  });

  it("is directed at those whom a hope names", () => {
    expect(positionOf("我们期待更加强大而有效的联合国发挥作用。", "zh", "NOR").addressees).toEqual(["UN"]);
    expect(positionOf("我们期待挪威、联合国发挥作用。", "zh", "ISL").addressees).toEqual(["NOR", "UN"]);
    expect(positionOf("期待在联合国的支持下，渡轮早日复航。", "zh", "NOR").addressees).toEqual([]);
  });
});
