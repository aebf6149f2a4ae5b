import type { Actual } from "../actual/actual.ts";
import type { Assumption } from "../assumption.ts";
import { compareDates, dayNumber, formatIsoDate, NO_YEAR, type CalendarDate } from "../calendar-date.ts";
import { decimal } from "../decimal.ts";
import { decided, isComplete, misfit, open, partial, type Comparison } from "./comparison.ts";

const onTimeAssumed = (due: CalendarDate): Assumption => ({
  code: "on-time-assumed",
  facts: { due: formatIsoDate(due) },
});

/** A date, or a yes that may say by when, against a due date (included). */
export function againstDeadline(due: CalendarDate, actual: Actual): Comparison {
  const onTime = onTimeAssumed(due);
  const answered = actual.kind === "date" ? actual.date : actual.kind === "yes-no" ? actual.by : undefined;
  if (answered !== undefined && !areComparable(answered, due))
    return open("deadline", { code: "year-unknown" });
  switch (actual.kind) {
    case "date":
      // "giugno 2021" against 15 June: on which day is not said.
      if (isWithin(due, actual)) return open("deadline", { code: "bound-does-not-decide" });
      return decided("deadline", compareDates(actual.date, due) <= 0, [], {
        actual: decimal(dayNumber(actual.date)),
        target: decimal(dayNumber(due)),
        unit: "day",
        direction: "lower",
      });
    case "yes-no":
      if (!actual.answer) return decided("deadline", false);
      if (actual.by === undefined) return decided("deadline", true, [onTime]);
      // "sì entro il 30.09" against 30.06 says that it was done by September, not whether by June.
      return compareDates(actual.by, due) <= 0
        ? decided("deadline", true)
        : open("deadline", { code: "bound-does-not-decide" });
    case "compliance":
      return decided("deadline", actual.kept, actual.kept ? [onTime] : []);
    case "completion":
      return isComplete(actual.share)
        ? decided("deadline", true, [{ code: "completion-read-as-yes" }, onTime])
        : open("deadline", partial(actual.share));
    default:
      return open("deadline", misfit(actual));
  }
}

/**
 * The term of an amount. Without a day it is taken to be in time, and asked. What was reached before the term stays reached,
 * what was exceeded stays exceeded; after it the other way round. All else may have changed between the two days.
 */
export function amountByDeadline(
  due: CalendarDate,
  on: CalendarDate | undefined,
  amounts: readonly Comparison[],
): Comparison {
  if (on === undefined) return decided("deadline", true, [onTimeAssumed(due)]);
  if (!areComparable(on, due)) return open("deadline", { code: "year-unknown" });
  const way = compareDates(on, due);
  if (way === 0 || amounts.every((amount) => isSettled(amount, way < 0))) return decided("deadline", true);
  return open("deadline", {
    code: "measured-another-day",
    facts: { on: formatIsoDate(on), due: formatIsoDate(due) },
  });
}

/** Of a range, and of what could not be compared, no other day is known. */
function isSettled(amount: Comparison, isEarly: boolean): boolean {
  if (amount.kind !== "decided" || amount.measured === undefined || amount.rule === "range") return false;
  const isHigher = amount.measured.direction === "higher";
  return amount.met === (isEarly ? isHigher : !isHigher);
}

/** Whether the term falls into the period that answers it, and not on its last day. */
const isWithin = (due: CalendarDate, { since, date }: Extract<Actual, { kind: "date" }>): boolean =>
  since !== undefined && compareDates(since, due) <= 0 && compareDates(due, date) < 0;

const areComparable = (a: CalendarDate, b: CalendarDate): boolean =>
  (a.year === NO_YEAR) === (b.year === NO_YEAR);
