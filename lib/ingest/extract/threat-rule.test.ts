// What the rule of threats takes: harm beside a term, a term that is a harm in itself, and never a mere ask.
import { describe, expect, it } from "vitest";
import { plantReading } from "./planted-segments";
import { CLEAR } from "./threat-rule";
import { threatSentences } from "./threat-sentences";

function clearIn(body: string, language: string): string[] {
  const reading = { ...plantReading({ body }), language };
  return threatSentences(reading).flatMap(({ rule }) =>
    [...rule].filter(([, strength]) => strength >= CLEAR).map(([code]) => code),
  );
}

describe("a harm in itself needs no word of harm beside it", () => {
  it.each([
    ["en", "Ransomware is an industry now.", "ransomware"],
    ["en", "There was a massacre in the village by the lake.", "attacks-on-civilians"],
    ["en", "We remember the famine of our grandmothers.", "food-insecurity"],
    ["fr", "Un génocide a eu lieu sur ces rives.", "attacks-on-civilians"],
    ["es", "La corrupción vive en los puertos.", "illicit-finance"],
    ["ru", "На берегу озера был теракт.", "terrorism"],
    ["ru", "Массовый исход населения стал катастрофой.", "forced-displacement"],
    ["ar", "إن معاناة اللاجئين خطيرة في الشتاء.", "forced-displacement"],
    ["ar", "وقعت مجازر في القرية.", "attacks-on-civilians"],
    ["zh", "湖边发生了恐怖袭击。", "terrorism"],
  ])("%s: %s", (language, sentence, type) => {
    expect(clearIn(sentence, language)).toContain(type);
  });
});

describe("what is done against a harm, and what only asks, is none", () => {
  it.each([
    ["en", "The Counter-Terrorism Committee met in the harbour town."],
    ["en", "We are party to the Convention against Torture."],
    ["en", "We call on all States to fight terrorism."],
    ["fr", "La lutte contre le terrorisme est un devoir commun."],
    ["es", "Apoyamos la lucha contra la corrupción."],
    ["ru", "Мы поддерживаем борьбу с терроризмом."],
    ["ar", "ندعو إلى مكافحة الإرهاب."],
    ["zh", "我们呼吁各国打击恐怖主义。"],
    ["ru", "Исходим из того, что риски в порту серьезны."],
    ["ru", "Нужен выход из войны, она катастрофа для озера."],
    ["ar", "عودة اللاجئين إلى البحيرة خطيرة في الشتاء."],
  ])("%s: %s", (language, sentence) => {
    expect(clearIn(sentence, language)).toEqual([]);
  });
});
