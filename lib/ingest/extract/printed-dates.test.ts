// Every calendar and language in which statements are dated, and the numbers that only look like a day.
import { expect, it } from "vitest";
import { findPrintedDates } from "./printed-dates";

it.each([
  ["English", "Thursday, 4 April 2024"],
  ["English, the month first", "April 4th, 2024"],
  ["English, in full", "this 4th day of April, 2024"],
  ["French", "le jeudi 4 avril 2024"],
  ["Spanish", "4 de abril del 2024"],
  ["Russian", "«4» апреля 2024 года"],
  ["Arabic", "4 أبريل 2024م"],
  ["Arabic, in its digits", "٤ أبريل ٢٠٢٤"],
  ["Arabic, with two names", "4 نيسان/أبريل 2024"],
  ["Hijri beside Gregorian", "25 رمضان 1445هـ الموافق 4 أبريل 2024م"],
  ["Chinese", "2024年4月4日"],
  ["Chinese, in its digits", "二〇二四年四月四日"],
  ["Japanese, by era", "令和６年４月４日"],
  ["Korean", "2024년 4월 4일"],
  ["Thai, by the Buddhist era", "๔ เมษายน พ.ศ. ๒๕๖๗"],
  ["Thai, by the Gregorian year", "4 เมษายน 2024"],
  ["Buddhist era in English", "4 April 2567 B.E."],
  ["Portuguese", "4 de abril de 2024"],
  ["German", "Donnerstag, den 4. April 2024"],
  ["Swedish", "torsdagen den 4 april 2024"],
  ["Italian", "giovedì 4 aprile 2024"],
  ["Ukrainian", "4 квітня 2024 року"],
  ["Greek", "4 Απριλίου 2024"],
  ["ISO", "2024-04-04"],
  ["figures that can be read in one way only", "04/04/2024"],
  ["figures with points", "4. 4. 2024"],
])("%s: %s", (_, printed) => {
  expect(findPrintedDates(`Geneva, ${printed}`).map(({ iso }) => iso)).toEqual(["2024-04-04"]);
});

it.each([
  ["two ways to read it", "05/04/2024"],
  ["no such day", "31 April 2024"],
  ["no day", "April 2024"],
  ["a range of days", "4-6 April 2024"],
  ["two days", "4 and 5 April 2024"],
  ["Hijri alone", "25 رمضان 1445"],
  ["a year beyond the calendar's use", "4 April 2567"],
  ["an era that had ended", "平成31年5月1日"],
])("is no date where there is %s: %s", (_, printed) => {
  expect(findPrintedDates(`Geneva, ${printed}`)).toEqual([]);
});
