import type { Actual, ActualReading } from "../../src/core/actual/actual.ts";
import type { Assumption, AssumptionCode } from "../../src/core/assumption.ts";
import type { CalendarDate } from "../../src/core/calendar-date.ts";
import { decimal } from "../../src/core/decimal.ts";
import { lexiconOf, type Language } from "../../src/core/lexicon/lexicon.ts";
import type { Comparator, Currency, Quantity, TimeUnit } from "../../src/core/quantity.ts";
import type { ReadingContext } from "../../src/core/reading-context.ts";
import type { Target, TargetReading } from "../../src/core/target/target.ts";

/** Short ways to write expected readings: `atLeast(percent(80))`. */

export const count = (value: number | string): Quantity => ({ value: decimal(value), unit: "number" });
/** @param points 80 for 80 % */
export const percent = (points: number | string): Quantity => ({
  value: decimal(`${points}e-2`),
  unit: "percent",
});
export const money = (value: number | string, unit: Currency = "EUR"): Quantity => ({
  value: decimal(value),
  unit,
});
export const time = (value: number, unit: TimeUnit): Quantity => ({ value: decimal(value), unit });
export const day = (year: number, month: number, number: number): CalendarDate => ({
  year,
  month,
  day: number,
});

export const threshold = (comparator: Comparator, bound: Quantity): Target => ({
  kind: "threshold",
  comparator,
  bound,
});
export const change = (comparator: Comparator, bound: Quantity): Target => ({
  kind: "threshold",
  comparator,
  bound,
  isChange: true,
});
export const atLeast = (bound: Quantity): Target => threshold(">=", bound);
export const atMost = (bound: Quantity): Target => threshold("<=", bound);
export const bare = (bound: Quantity, sign: "+" | "-" | "none" = "none"): Target => ({
  kind: "bare",
  bound,
  sign,
});
export const range = (lower: Quantity, upper: Quantity): Target => ({ kind: "range", lower, upper });
export const dueBy = (year: number, month: number, number: number): Target => ({
  kind: "deadline",
  due: day(year, month, number),
});
export const wantsYes = (more: { qualifier?: string; ceiling?: Quantity } = {}): Target => ({
  kind: "yes-no",
  wanted: true,
  ...more,
});

export const observed = (quantity: Quantity): Actual => ({ kind: "quantity", quantity });
/** Written with its sign. */
export const changed = (quantity: Quantity): Actual => ({ kind: "quantity", quantity, isChange: true });
export const answered = (answer: boolean, more: { qualifier?: string; by?: CalendarDate } = {}): Actual => ({
  kind: "yes-no",
  answer,
  ...more,
});

export const assumed = (code: AssumptionCode, facts?: Assumption["facts"]): Assumption =>
  facts === undefined ? { code } : { code, facts };
export const yearAssumed = (year = 2021): Assumption => assumed("year-from-period", { year });
export const markAssumed = (text: string): Assumption => assumed("decimal-mark-assumed", { text });

export const targetReading = (
  target: Target,
  assumptions: readonly Assumption[] = [],
  remark?: string,
): TargetReading => ({ target, assumed: assumptions, ...(remark === undefined ? {} : { remark }) });

export const actualReading = (
  actual: Actual,
  assumptions: readonly Assumption[] = [],
  remark?: string,
): ActualReading => ({ actual, assumed: assumptions, ...(remark === undefined ? {} : { remark }) });

/** The plan's year is 2021, unit and algorithm blank. */
export const contextOf = (language: Language, more: Partial<ReadingContext> = {}): ReadingContext => ({
  lexicon: lexiconOf(language),
  year: 2021,
  unit: "",
  algorithm: "",
  ...more,
});
