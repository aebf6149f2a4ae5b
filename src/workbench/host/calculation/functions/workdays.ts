import { weekdayOf } from "../calendar.ts";
import type { FunctionTable, Situation } from "../situation.ts";
import { fail, WRONG_NUMBER, WRONG_VALUE, type Value } from "../values.ts";
import { numberAt, numbersIn } from "./arguments.ts";

/** Days that are worked, Monday to Friday unless said otherwise. */
export const workdays: FunctionTable = {
  NETWORKDAYS: (args, at) => between(args, at, isWorked(undefined, args[2], at)),
  "NETWORKDAYS.INTL": (args, at) => between(args, at, isWorked(args[2], args[3], at)),
  WORKDAY: (args, at) => later(args, at, isWorked(undefined, args[2], at)),
  "WORKDAY.INTL": (args, at) => later(args, at, isWorked(args[2], args[3], at)),
};

type IsWorked = (serial: number) => boolean;

function between(args: readonly Value[], at: Situation, worked: IsWorked): number {
  const [start, end] = [Math.floor(numberAt(args, 0, at)), Math.floor(numberAt(args, 1, at))];
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day += 1) if (worked(day)) count += 1;
  return start <= end ? count : -count;
}

function later(args: readonly Value[], at: Situation, worked: IsWorked): number {
  let day = Math.floor(numberAt(args, 0, at));
  let left = Math.trunc(numberAt(args, 1, at));
  const step = Math.sign(left);
  while (left !== 0) {
    day += step;
    if (day < 0) return fail(WRONG_NUMBER);
    if (worked(day)) left -= step;
  }
  return day;
}

function isWorked(weekend: Value, holidays: Value, at: Situation): IsWorked {
  const free = freeDays(at.single(weekend));
  const closed = new Set(holidays === undefined ? [] : numbersIn([holidays], at).map(Math.floor));
  return (serial) => !free.has((weekdayOf(serial, at.dateSystem) + 5) % 7) && !closed.has(serial);
}

/** Weekdays counted from Monday as 0. 1–7 are pairs from Saturday/Sunday on, 11–17 single days from Sunday on. */
function freeDays(weekend: ReturnType<Situation["single"]>): ReadonlySet<number> {
  if (weekend === undefined) return new Set([5, 6]);
  if (typeof weekend === "string" && /^[01]{7}$/.test(weekend)) {
    return new Set([...weekend].flatMap((mark, day) => (mark === "1" ? [day] : [])));
  }
  if (typeof weekend === "number" && weekend >= 1 && weekend <= 7)
    return new Set([(weekend + 4) % 7, (weekend + 5) % 7]);
  if (typeof weekend === "number" && weekend >= 11 && weekend <= 17) return new Set([(weekend - 5) % 7]);
  return fail(typeof weekend === "number" ? WRONG_NUMBER : WRONG_VALUE);
}
