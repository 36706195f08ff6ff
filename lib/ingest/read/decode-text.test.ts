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
    ["windows-1251", RUSSIAN],
    ["windows-1252", FRENCH],
  ])("guesses %s and says that it guessed", (encoding, text) => {
    const { value, notices } = decodeText(iconv.encode(text, encoding));
    expect(value.text).toBe(text);
    expect(notices).toMatchObject([{ ruleId: "read/encoding-guessed" }]);
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
