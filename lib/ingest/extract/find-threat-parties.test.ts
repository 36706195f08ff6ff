// Holds actors and targets of threats to invented sentences: only who is said to act, and who is said to be struck.
import { describe, expect, it } from "vitest";
import { findActors } from "./find-threat-parties";
import { findTargets } from "./find-threat-targets";
import { plantReading } from "./planted-segments";

function partiesOf(body: string, own: readonly string[] = []) {
  const reading = plantReading({ body });
  const passages = reading.sentences.map(({ start, end }) => ({ start, end, quote: body.slice(start, end) }));
  const codes = (found: { code: string }[]) => found.map(({ code }) => code);
  return { actors: codes(findActors(reading, passages, own)), targets: codes(findTargets(reading, passages)) };
}

describe("findActors and findTargets", () => {
  it("finds kinds of actors and what they strike", () => {
    expect(partiesOf("State-sponsored hackers attacked hospitals and the registry of the northern harbours.")).toEqual({
      actors: ["state-sponsored", "non-state"],
      targets: ["health-care"],
    });
  });

  it("blames a State only where the words say that it acts", () => {
    expect(partiesOf("The aggression by Norway against civilians of the lake continues.").actors).toEqual(["NOR"]);
    expect(partiesOf("Norway’s invasion of the lake endangers all of us who live there.").actors).toEqual(["NOR"]);
    expect(partiesOf("The storms in Norway threaten all of us who live near there.").actors).toEqual([]);
  });

  it("does not blame a State for its dead", () => {
    expect(partiesOf("Norwegian troops killed at dawn were buried, a threat to us all.").actors).toEqual([]);
    expect(partiesOf("Norwegian soldiers killed last week were buried, a threat to us all.").actors).toEqual([]);
    expect(partiesOf("Norwegian troops killed civilians of the lake, a threat to us all.").actors).toEqual(["NOR"]);
  });

  it("never blames the delegation that speaks", () => {
    expect(partiesOf("We were told of attacks by Norway and of the losses of our fleet.", ["NOR"]).actors).toEqual([]);
  });

  it("names a group with a name, and not a word that only looks like one", () => {
    expect(partiesOf("The killing of children by Boko Haram horrifies the people of the lake.").actors).toEqual([
      "Boko Haram",
    ]);
  });

  it("leaves out who is only mentioned", () => {
    expect(partiesOf("Women and journalists spoke at length of the dangers of the great storm.").targets).toEqual([]);
  });

  it("blames a State by its adjective, where a harm stands beside it", () => {
    expect(partiesOf("The Norwegian invasion of the lake endangers all of us who live there.").actors).toEqual(["NOR"]);
    expect(partiesOf("The Norwegian poets told us of the dangers of the great storm.").actors).toEqual([]);
  });

  it("leaves out groups that talk, sign, or are spoken of by a committee", () => {
    expect(partiesOf("The talks with the armed groups ended the war of the northern harbours.").actors).toEqual([]);
    expect(partiesOf("The armed groups of the lake signed the peace of the northern harbours.").actors).toEqual([]);
    expect(partiesOf("The armed groups of the lake have not yet laid down the arms of their war.").actors).toEqual([
      "armed-groups",
    ]);
    expect(partiesOf("The Committee concerning Boko Haram met after the war of the harbours.").actors).toEqual([]);
  });

  it("blames no State for what it only led, hosted or brought", () => {
    expect(partiesOf("The case initiated by Norway speaks of the war of the northern harbours.").actors).toEqual([]);
    const reading = plantReading({ body: "El caso iniciado por Noruega habla de la guerra de los puertos del norte." });
    expect(findActors(reading, reading.sentences, [])).toEqual([]);
  });

  it("does not take an adjective for terrorists, nor a crime for those who commit it", () => {
    const reading = (body: string) => plantReading({ body });
    const actors = (body: string) => findActors(reading(body), reading(body).sentences, []).map(({ code }) => code);
    expect(actors("Los actos violentos y terroristas contra los puertos de nuestra isla no cesan hoy.")).toEqual([]);
    expect(actors("Los terroristas atacan los puertos de nuestra isla y no cesan hasta el día de hoy.")).toEqual([
      "terrorist-groups",
    ]);
    expect(actors("Transnational organized crime is a growing danger for all of our harbours.")).toEqual([]);
  });

  it("finds who is struck by what stands behind, and who is joined to them", () => {
    expect(partiesOf("Many children and journalists were killed when the harbour was shelled.").targets).toEqual([
      "children",
      "journalists",
    ]);
    expect(partiesOf("The attacks on hospitals and schools of the lake must stop at once.").targets).toEqual([
      "health-care",
      "schools",
    ]);
  });

  it("reads attacks of every kind, and what undermines", () => {
    expect(partiesOf("Sophisticated cyberattacks on critical infrastructure threaten the lake.").targets).toEqual([
      "critical-infrastructure",
    ]);
    expect(partiesOf("Lies undermine public trust in elections on all shores of the lake.").targets).toEqual([
      "elections",
    ]);
  });

  it("finds civilians in their casualties", () => {
    expect(partiesOf("The number of civilian casualties of the war was the highest in years.").targets).toEqual([
      "civilians",
    ]);
  });

  it("leaves out who is protected, or has rights", () => {
    expect(partiesOf("The protection of civilians and the rights of women suffer from the war.").targets).toEqual([]);
  });

  it.each([
    ["es", "La ocupación noruega de la laguna amenaza a todos los que vivimos cerca de ella.", ["NOR"]],
    ["es", "Los poetas y las poetisas de Noruega hablaron de los peligros de la gran tormenta.", []],
    ["ru", "Агрессия, развязанная Норвегией, угрожает всем, кто живет на берегах этого озера.", ["NOR"]],
    ["ru", "Норвежская оккупация озера угрожает всем, кто живет на берегах этого озера.", ["NOR"]],
    ["ru", "Бури в Норвегии угрожают всем, кто живет на берегах этого большого озера.", []],
    ["ru", "Вторжение в Норвегию угрожает всем, кто живет на берегах этого большого озера.", []],
    ["ar", "إن العدوان النرويجي على موانئ البحيرة يهدد جميع من يعيشون على شواطئها.", ["NOR"]],
    ["ar", "لقد شنت النرويج هجمات على موانئ البحيرة وهددت جميع من يعيشون على شواطئها.", ["NOR"]],
    ["ar", "إن العواصف في النرويج تهدد جميع من يعيشون على شواطئ البحيرة الكبيرة.", []],
    ["zh", "挪威对这个湖的侵略威胁着住在湖边的所有人。", ["NOR"]],
    ["zh", "挪威的风暴威胁着住在湖边的所有人，我们十分担心。", []],
    ["zh", "我们谴责对挪威的袭击，这威胁着住在湖边的所有人。", []],
  ])("blames a State in %s: %s", (_, body, expected) => {
    expect(partiesOf(body).actors).toEqual(expected);
  });

  it.each([
    ["en", "Norwegian troops have helped to surround and occupy the harbour.", ["NOR"]],
    ["en", "Norwegian soldiers killed by the storm were buried on the shore.", []],
    ["en", "The bandits attacked Norwegian soldiers on the shore.", []],
    ["fr", "Les forces d’occupation norvégiennes ont bombardé le port.", ["NOR"]],
    ["fr", "L’armée norvégienne a été attaquée sur la côte.", []],
    ["es", "Las fuerzas armadas noruegas han bombardeado el puerto.", ["NOR"]],
    ["es", "El ejército noruego ha sido atacado por bandidos.", []],
    ["ru", "Норвежская армия убила рыбаков озера.", ["NOR"]],
    ["ru", "Норвежские военные убиты на берегу озера.", []],
    ["ru", "Порт страдает от односторонних ограничительных мер Норвегии.", ["NOR"]],
    ["ru", "Мы приветствуем меры Норвегии по защите озера.", []],
    ["ar", "قصفت القوات النرويجية موانئ البحيرة.", ["NOR"]],
    ["ar", "زارت القوات النرويجية موانئ البحيرة.", []],
    ["ar", "وقعت هجمات استهدفت القوات النرويجية.", []],
    ["zh", "挪威对湖区的军事行动仍在继续。", ["NOR"]],
    ["zh", "挪威对湖区的军事行动表示关切。", []],
    ["zh", "“基地”组织和伊斯兰国威胁湖区。", ["Al-Qaida", "ISIL"]],
    ["zh", "湖区的渔业基地遭到破坏。", []],
  ])("blames a State for those who fight for it, in %s: %s", (language, body, expected) => {
    const reading = { ...plantReading({ body }), language };
    expect(findActors(reading, [{ start: 0, end: body.length }], []).map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ["en", "We mourn the suffering of Norwegian civilians.", ["civilians"]],
    [
      "en",
      "They killed more than 40 thousand civilians and struck civilian objects.",
      ["civilians", "critical-infrastructure"],
    ],
    ["en", "The harbour is less than women and children deserve.", []],
    ["fr", "Ils ont tué plus de 40 000 civils.", ["civilians"]],
    ["fr", "Plus de 40 000 civils ont visité le port.", []],
    ["es", "Han asesinado a más de 40 mil civiles.", ["civilians"]],
    ["es", "Más de 40 mil civiles visitaron el puerto.", []],
    ["ru", "На берегу гибнут десятки тысяч мирных граждан.", ["civilians"]],
    ["ru", "На берегу поют десятки тысяч мирных граждан.", []],
    ["ar", "سقط آلاف القتلى والجرحى في صفوف المدنيين.", ["civilians"]],
    ["ar", "قصفت القوات النرويجية المستشفيات والمدارس.", ["health-care", "schools"]],
    ["ar", "تستهدف هذه البرامج المجتمع المدني.", []],
    ["zh", "我们谴责对平民和医院的袭击。", ["civilians", "health-care"]],
    ["zh", "平民和医院的需要很多。", []],
  ])("finds who is struck over numbers and adjectives, in %s: %s", (language, body, expected) => {
    const reading = { ...plantReading({ body }), language };
    expect(findTargets(reading, [{ start: 0, end: body.length }]).map(({ code }) => code)).toEqual(expected);
  });

  it("takes the first half of a name for nobody", () => {
    expect(partiesOf("The murder of school children on the shores of the lake fills us with horror.").targets).toEqual([
      "children",
    ]);
  });
});
