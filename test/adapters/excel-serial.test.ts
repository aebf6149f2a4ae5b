import fc from "fast-check";
import { expect, test } from "vitest";
import { fromSerial, toSerial, type DateSystem } from "../../src/ports/excel-serial.ts";

const date = (year: number, month: number, day: number) => ({ year, month, day });

test.each([
  { serial: 1, system: 1900, reads: date(1900, 1, 1) },
  { serial: 59, system: 1900, reads: date(1900, 2, 28) },
  { serial: 61, system: 1900, reads: date(1900, 3, 1) },
  { serial: 44377, system: 1900, reads: date(2021, 6, 30) },
  { serial: 44377.99, system: 1900, reads: date(2021, 6, 30) },
  { serial: 2958465, system: 1900, reads: date(9999, 12, 31) },
  { serial: 0, system: 1904, reads: date(1904, 1, 1) },
  { serial: 42915, system: 1904, reads: date(2021, 6, 30) },
  { serial: 2957003, system: 1904, reads: date(9999, 12, 31) },
] satisfies { serial: number; system: DateSystem; reads: ReturnType<typeof date> }[])(
  "$serial of $system is $reads",
  ({ serial, system, reads }) => {
    expect(fromSerial(serial, system)).toEqual(reads);
  },
);

test.each([
  { serial: 0, system: 1900, why: "the day before the first" },
  { serial: 0.5, system: 1900, why: "a time without a day" },
  { serial: 60, system: 1900, why: "the 29 February 1900 that never was" },
  { serial: -1, system: 1900, why: "below zero" },
  { serial: -1, system: 1904, why: "below zero" },
  { serial: 2958466, system: 1900, why: "after the last day" },
  { serial: 2957004, system: 1904, why: "after the last day" },
] satisfies { serial: number; system: DateSystem; why: string }[])(
  "$serial of $system is no day: $why",
  ({ serial, system }) => {
    expect(fromSerial(serial, system)).toBeUndefined();
  },
);

test.each([
  { day: date(1899, 12, 31), system: 1900 },
  { day: date(1903, 12, 31), system: 1904 },
  { day: date(10000, 1, 1), system: 1900 },
] satisfies { day: ReturnType<typeof date>; system: DateSystem }[])(
  "$system cannot hold $day",
  ({ day, system }) => {
    expect(toSerial(day, system)).toBeUndefined();
  },
);

test("every day of both systems comes back from its serial", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2957003 }),
      fc.constantFrom<DateSystem>(1900, 1904),
      (serial, system) => {
        fc.pre(!(system === 1900 && serial === 60));
        const day = fromSerial(serial, system);
        expect(day && toSerial(day, system)).toBe(serial);
      },
    ),
  );
});
