// Turned letters are seen in what no word begins with; sound Arabic and slips pass.
import { expect, it } from "vitest";
import { readSource } from "./read-source";
import { turnedShare } from "./turned-arabic";

const SOUND = "الأسماك والإنارة واللآلئ في الاتجاه الآخر من المرفأ والأمواج كالأيام ";
const TURNED = "األسماك واإلنارة في االتجاه اآلخر من المرفأ واألمواج كاأليام ";

it.each([
  ["sound words", SOUND.repeat(12), null],
  ["turned letters", TURNED.repeat(12), 0.6],
  ["a slip", SOUND.repeat(12) + "األسماك", null],
  ["too few words", TURNED, null],
])("%s", (_, text, share) => {
  const found = turnedShare(text);
  if (share === null) expect(found).toBeNull();
  else expect(found).toBeGreaterThan(share);
});

it("says so of a text that came so, which is kept", async () => {
  const { value, notices } = await readSource(Buffer.from(TURNED.repeat(12)), { fileName: "a.txt" });
  expect(value.text).toContain("األسماك");
  expect(notices.map(({ ruleId }) => ruleId)).toContain("read/arabic-letters-turned");
});
