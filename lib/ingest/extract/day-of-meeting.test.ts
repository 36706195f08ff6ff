// A day without a year gets that of the meeting's days only where they hold it.
import { expect, it } from "vitest";
import { findDayOfMeeting } from "./day-of-meeting";

it.each([
  ["Statement delivered on 3 April", "Harbour Conference, 25 March to 5 April 2031", "2031-04-03"],
  ["Monday, April 1st, morning", "First session, 28 March – 8 April 2031", "2031-04-01"],
  ["Intervención, 4 de mayo", "Ginebra, 2 al 6 de mayo de 2031", "2031-05-04"],
  ["Statement delivered on 9 April", "25 March to 5 April 2031", null],
  ["Statement delivered on 3 April", "Harbour Conference, 2031", null],
  ["The meeting of 25 March to 5 April 2031", "25 March to 5 April 2031", null],
  ["On 3 April and on 4 April", "25 March to 5 April 2031", null],
  ["Statement of 3 April", "1 to 5 April 2031, then 2 to 6 May 2031", null],
])("“%s” below “%s” is %s", (line, header, iso) => {
  expect(findDayOfMeeting(line, `${header}\n${line}`)?.iso ?? null).toBe(iso);
});
