import { expect, test } from "vitest";
import {
  calendarDate,
  compareDates,
  dayNumber,
  daysInMonth,
  formatIsoDate,
  fromDayNumber,
  isLeapYear,
  parseIsoDate,
  type CalendarDate,
} from "../../src/core/calendar-date.ts";

const day = (year: number, month: number, day: number): CalendarDate => ({ year, month, day });

test.each([
  { year: 2024, leap: true },
  { year: 2021, leap: false },
  { year: 1900, leap: false },
  { year: 2100, leap: false },
  { year: 2000, leap: true },
])("$year has a 29 February: $leap", ({ year, leap }) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

test("the days of the other months", () => {
  expect([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2024, month))).toEqual([
    31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});

test.each([day(2021, 1, 1), day(2021, 12, 31), day(2024, 2, 29), day(2021, 6, 30)])("%o is a day", (date) => {
  expect(calendarDate(date.year, date.month, date.day)).toEqual({ ok: true, value: date });
});

test.each([day(2021, 0, 1), day(2021, 13, 1), day(2021, 6, 0), day(2021, 6, 31), day(2021, 2, 29)])(
  "%o is none",
  (date) => {
    expect(calendarDate(date.year, date.month, date.day)).toEqual({
      ok: false,
      issue: { code: "impossible-date", day: date.day, month: date.month },
    });
  },
);

test.each([
  { date: day(1970, 1, 1), number: 0 },
  { date: day(1969, 12, 31), number: -1 },
  { date: day(2000, 3, 1), number: 11_017 },
  { date: day(2021, 12, 31), number: 18_992 },
])("$date is day $number, and back", ({ date, number }) => {
  expect(dayNumber(date)).toBe(number);
  expect(fromDayNumber(number)).toEqual(date);
});

test("the earlier day comes first, by year, then month, then day", () => {
  const days = [day(2020, 12, 31), day(2021, 1, 2), day(2021, 1, 3), day(2021, 2, 1), day(2022, 1, 1)];
  expect([...days].reverse().sort(compareDates)).toEqual(days);
  expect(compareDates(day(2021, 1, 2), day(2021, 1, 2))).toBe(0);
});

test.each([
  { date: day(2021, 6, 3), iso: "2021-06-03" },
  { date: day(98, 11, 30), iso: "0098-11-30" },
])("$iso, and back", ({ date, iso }) => {
  expect(formatIsoDate(date)).toBe(iso);
  expect(parseIsoDate(` ${iso} `)).toEqual(date);
});

test.each(["2021-6-3", "a2021-06-03", "2021-06-03T00:00", "2021-02-30", "03.06.2021", ""])(
  "no day of the calendar: %j",
  (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  },
);
