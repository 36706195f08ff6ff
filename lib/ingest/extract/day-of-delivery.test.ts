// A speech tells of many days: only the one that it calls its own is taken, and never one of another year.
import { expect, it } from "vitest";
import { findDayOfDelivery } from "./day-of-delivery";
import { extractDate } from "./extract-date";
import { plantReading } from "./planted-segments";

it.each([
  ["At today's meeting of 4 April 2031 in Geneva we speak of nets."],
  ["Our session is opened today, Friday, 4 April 2031, in Geneva."],
  ["This statement was delivered on 4 April 2031 in New York."],
  ["Address by Ms. Ada Quill delivered on Friday, 4 April 2031, at the General Assembly"],
  ["Statement by Belvarra on the anniversary of resolution 9901 (2011), New York, 4 April 2031"],
  ["The Assembly meets in New York, 4 April 2031."],
  ["The session knows it. A/86/PV.9 04/04/2031 and more of the speech"],
  ["كلمة بلفارا في 4 أبريل 2031"],
  ["贝尔瓦拉代表2031年4月4日的发言"],
  ["J’interviens à Genève aujourd’hui, le 4 avril 2031, devant cette session."],
])("is the day of the statement: %s", (sentence) => {
  expect(findDayOfDelivery(sentence, 2031)?.iso).toBe("2031-04-04");
  expect(findDayOfDelivery(sentence, 2030)).toBeNull();
});

it.each([
  ["This session meets after the attacks of 4 April 2031 on New York."],
  ["The session remembers the tragic events in New York, 4 April 2031."],
  ["Belvarra, a member since 4 April 2031, welcomes the session."],
  ["On 4 April 2031, at its emergency session, the Assembly spoke of nets."],
  ["The Compact of Geneva was adopted on 4 April 2031."],
  ["The last session closed on 4 April 2031."],
  ["Your statement of 4 April 2031 was heard by this session."],
  ["During this session, on 4 April 2031, the Secretary-General will begin anew."],
  ["4 April 2031 was the day on which New York fell silent."],
  ["秘书长在2031年4月4日的发言中指出，灯塔很重要。"],
  ["I read the letter to this session: “New York, 4 April 2031, I write to you"],
])("is told of, whatever the year: %s", (sentence) => {
  expect(findDayOfDelivery(sentence, 2031)).toBeNull();
  expect(findDayOfDelivery(sentence, null)).toBeNull();
});

it("leaves the year alone where the day is another's", () => {
  const day = (body: string) => extractDate(plantReading({ body, sidecar: { year: "2031" } }))?.value.iso ?? null;
  expect(day("At today’s meeting of 4 April 1999 in Geneva we spoke. Much is left.")).toBeNull();
  expect(day("At today’s meeting of 4 April 2031 in Geneva we speak. Much is left.")).toBe("2031-04-04");
  expect(day("Much is left. Geneva, 4 April 1999")).toBeNull();
  expect(day("Much is left. Geneva, 4 April 2031")).toBe("2031-04-04");
});
