// Bytes become text by the encoding they are in, and every guess is said.
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";

const RUSSIAN = "Уважаемый господин Председатель, наша страна выступает за мир и сотрудничество всех народов. ".repeat(
  4,
);
const FRENCH = "Monsieur le Président, la délégation xandienne félicite l’Assemblée élue à l’unanimité. ".repeat(4);

describe("decodeText", () => {
  it.each(["utf8", "utf-16le", "utf-16be"])("reads %s with its mark without a word about it", (encoding) => {
    const { value, notices } = decodeText(iconv.encode(FRENCH, encoding, { addBOM: true }));
    expect(value.text.replace(/^\ufeff/, "")).toBe(FRENCH);
    expect(notices).toEqual([]);
  });

  it.each([
    ["windows-1250", "Vážený pane předsedo, naše země děkuje všem státům za ochranu přístavů a moří. "],
    ["windows-1250", "Panie Przewodniczący, myślimy, że nasz kraj dziękuje państwom za ochronę portów i mórz. "],
    ["windows-1251", RUSSIAN],
    ["windows-1252", FRENCH],
    ["windows-1253", "Κύριε Πρόεδρε, η χώρα μας ευχαριστεί όλα τα κράτη “για τις προσπάθειές” τους στα λιμάνια. "],
    ["windows-1254", "Sayın Başkan, ülkemiz “limanların korunması” için tüm devletlere teşekkür eder. "],
    ["windows-1255", "אדוני היושב ראש, ארצנו מודה לכל המדינות “על מאמציהן” להגן על הנמלים ועל הים. "],
    ["windows-1256", "السيد الرئيس، يشكر بلدنا جميع الدول على جهودها في حماية الموانئ والبحار من الأخطار. "],
    ["iso-8859-1", "Monsieur le Président, la délégation félicite l'Assemblée élue à l'unanimité. "],
    ["iso-8859-2", "Vážený pane předsedo, naše země děkuje všem státům za ochranu přístavů a moří. "],
    ["iso-8859-5", RUSSIAN],
    ["iso-8859-6", "السيد الرئيس، يشكر بلدنا جميع الدول على جهودها في حماية الموانئ والبحار من الأخطار. "],
    ["iso-8859-7", "Κύριε Πρόεδρε, η χώρα μας ευχαριστεί όλα τα κράτη για τις προσπάθειές τους στα λιμάνια. "],
    ["iso-8859-8", "אדוני היושב ראש, ארצנו מודה לכל המדינות על מאמציהן להגן על הנמלים ועל הים. "],
    ["iso-8859-9", "Sayın Başkan, ülkemiz limanların korunması için tüm devletlere teşekkür eder. "],
    ["koi8-r", RUSSIAN],
    ["shift_jis", "議長、我が国はすべての国の港湾を守るための努力に感謝し、海の平和のために協力いたします。"],
    ["euc-jp", "議長、我が国はすべての国の港湾を守るための努力に感謝し、海の平和のために協力いたします。"],
    ["gb18030", "主席先生，我国感谢各国为保护港口和海洋所作的努力，并愿意同大家一道维护和平与安全。"],
    ["big5", "主席先生，我國感謝各國為保護港口和海洋所作的努力，並願意同大家一道維護和平與安全。"],
    ["euc-kr", "의장님, 우리나라는 항구와 바다를 보호하기 위한 모든 국가의 노력에 감사드립니다. "],
  ])("guesses %s and says that it guessed: %s", (encoding, sentence) => {
    const text = sentence.repeat(4);
    const { value, notices } = decodeText(iconv.encode(text, encoding));
    expect(value.text).toBe(text);
    expect(notices).toMatchObject([{ ruleId: "read/encoding-guessed" }]);
    expect(notices[0]?.message).toContain(value.encoding);
  });

  it("reads UTF-8 without its mark", () => {
    expect(decodeText(Buffer.from(RUSSIAN))).toEqual({ value: { text: RUSSIAN, encoding: "utf-8" }, notices: [] });
  });

  it("reads UTF-16 without its mark", () => {
    expect(decodeText(iconv.encode("Mr. President, we thank you.", "utf-16le")).value.text).toMatch(/^Mr\. President/);
  });

  it("keeps UTF-8 with a few broken bytes and counts them", () => {
    const bytes = Buffer.concat([Buffer.from(FRENCH), Buffer.from([0xff]), Buffer.from(FRENCH)]);
    const { value, notices } = decodeText(bytes);
    expect(value).toEqual({ text: `${FRENCH}\ufffd${FRENCH}`, encoding: "utf-8" });
    expect(notices[0]?.message).toMatch(/^1 byte/);
  });

  it("rejects bytes that are no text", () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32);
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ reason: "binary" }));
  });
});
