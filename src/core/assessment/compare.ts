import type { Actual } from "../actual/actual.ts";
import type { Assumption } from "../assumption.ts";
import { compareDates, dayNumber, formatIsoDate, NO_YEAR, type CalendarDate } from "../calendar-date.ts";
import { decimal, type Decimal } from "../decimal.ts";
import type { Issue, IssueCode } from "../issue.ts";
import { assertNever } from "../result.ts";
import {
  directionOf,
  holds,
  type Comparator,
  type Direction,
  type Quantity,
  type Unit,
} from "../quantity.ts";
import type { Target } from "../target/target.ts";
import { alignUnits } from "./align-units.ts";
import type { Rule } from "./assessment.ts";

/** The two numbers a comparison was made of, in one unit: what attainment and variance start from. */
export interface Measured {
  readonly actual: Decimal;
  /** The bound; of a range the nearer one. */
  readonly target: Decimal;
  readonly unit: Unit;
  readonly direction: Direction;
}

/** What a comparison says, before due dates and decisions. */
export type Comparison =
  | {
      readonly kind: "decided";
      readonly met: boolean;
      readonly rule: Rule;
      /** undefined where no numbers were compared (yes/no, stage). */
      readonly measured: Measured | undefined;
      /** The conditions of a target that has several, in their order. */
      readonly joined:
        { readonly kind: "all-of" | "any-of"; readonly parts: readonly Comparison[] } | undefined;
      readonly assumed: readonly Assumption[];
    }
  | { readonly kind: "open"; readonly rule: Rule; readonly issues: readonly Issue[] }
  | { readonly kind: "deferred" | "excluded"; readonly reason: string }
  | { readonly kind: "no-actual" | "no-target" };

/**
 * Compares an actual with a target. The verdict comes from here alone: never from a percentage.
 *
 * @param direction for a bare target; a stated comparator, a range, a date or a yes/no needs none
 * @source DOMAIN §2 (verdict from the comparison alone), §3 (shapes)
 */
export function compare(target: Target, actual: Actual, direction: Direction): Comparison {
  if (target.kind === "none") return { kind: "no-target" };
  if (actual.kind === "none") return { kind: "no-actual" };
  if (actual.kind === "deferred" || actual.kind === "excluded")
    return { kind: actual.kind, reason: actual.reason };
  switch (target.kind) {
    case "threshold":
      return againstBound(target.bound, target.comparator, actual);
    case "bare":
      return againstBound(target.bound, direction === "higher" ? ">=" : "<=", actual);
    case "range":
      return againstRange(target.lower, target.upper, actual);
    case "deadline":
      return againstDeadline(target, actual);
    case "yes-no":
      return againstYesNo(target, actual);
    case "stage":
      return againstStage(target.stage, actual);
    case "all-of":
    case "any-of":
      return againstSeveral(target.kind, target.parts, actual, direction);
    default:
      return assertNever(target);
  }
}

function againstBound(bound: Quantity, comparator: Comparator, actual: Actual): Comparison {
  const observed = amountOf(actual);
  if (observed === undefined) return open("threshold", misfit(actual));
  const aligned = alignUnits(bound, observed);
  if (!aligned.ok) return open("threshold", aligned.issue);
  const { target, actual: value, unit, assumed } = aligned.value;
  const met =
    actual.kind === "bound"
      ? boundHolds(value, actual.comparator, comparator, target)
      : holds(value, comparator, target);
  if (met === undefined) return open("threshold", { code: "bound-does-not-decide" });
  const measured: Measured = { actual: value, target, unit, direction: directionOf(comparator) };
  return { kind: "decided", met, rule: "threshold", measured, joined: undefined, assumed };
}

/** "≥95%" against "≥90%" is met, against "≤90%" missed; against "≥96%" it does not decide. */
function boundHolds(
  value: Decimal,
  stated: Comparator,
  wanted: Comparator,
  target: Decimal,
): boolean | undefined {
  const sameSide = directionOf(stated) === directionOf(wanted);
  if (sameSide) {
    const isStrictEnough = wanted === ">=" || wanted === "<=" || stated === ">" || stated === "<";
    return holds(value, isStrictEnough ? loosen(wanted) : wanted, target) ? true : undefined;
  }
  // The actual lies wholly beyond `value`, on the side that the target forbids.
  const opposite = holds(value, wanted, target);
  return opposite ? undefined : false;
}

const loosen = (comparator: Comparator): Comparator => (directionOf(comparator) === "higher" ? ">=" : "<=");

function againstRange(lower: Quantity, upper: Quantity, actual: Actual): Comparison {
  const observed = actual.kind === "bound" ? undefined : amountOf(actual);
  if (observed === undefined) return open("range", misfit(actual));
  const low = alignUnits(lower, observed);
  if (!low.ok) return open("range", low.issue);
  const high = alignUnits(upper, observed);
  if (!high.ok) return open("range", high.issue);
  const { actual: value, unit, assumed } = low.value;
  const isBelow = value.lt(low.value.target);
  const isAbove = value.gt(high.value.target);
  const measured: Measured = isAbove
    ? { actual: value, target: high.value.target, unit, direction: "lower" }
    : { actual: value, target: low.value.target, unit, direction: "higher" };
  return { kind: "decided", met: !isBelow && !isAbove, rule: "range", measured, joined: undefined, assumed };
}

function againstDeadline(target: Extract<Target, { kind: "deadline" }>, actual: Actual): Comparison {
  const decided = (met: boolean, assumed: readonly Assumption[]): Comparison => ({
    kind: "decided",
    met,
    rule: "deadline",
    measured: undefined,
    joined: undefined,
    assumed,
  });
  const due = dayNumber(target.due);
  const answered = actual.kind === "date" ? actual.date : actual.kind === "yes-no" ? actual.by : undefined;
  if (answered !== undefined && !areComparable(answered, target.due))
    return open("deadline", { code: "year-unknown" });
  switch (actual.kind) {
    case "date": {
      const measured: Measured = {
        actual: decimal(dayNumber(actual.date)),
        target: decimal(due),
        unit: "day",
        direction: "lower",
      };
      return {
        kind: "decided",
        met: compareDates(actual.date, target.due) <= 0,
        rule: "deadline",
        measured,
        joined: undefined,
        assumed: [],
      };
    }
    case "yes-no":
      if (!actual.answer) return decided(false, []);
      if (actual.by === undefined)
        return decided(true, [{ code: "on-time-assumed", facts: { due: formatIsoDate(target.due) } }]);
      // "sì entro il 30.09" against 30.06 says that it was done by September, not whether by June.
      return compareDates(actual.by, target.due) <= 0
        ? decided(true, [])
        : open("deadline", { code: "bound-does-not-decide" });
    case "compliance":
      return decided(
        actual.kept,
        actual.kept ? [{ code: "on-time-assumed", facts: { due: formatIsoDate(target.due) } }] : [],
      );
    case "completion":
      return completed(actual.share)
        ? decided(true, [
            { code: "completion-read-as-yes" },
            { code: "on-time-assumed", facts: { due: formatIsoDate(target.due) } },
          ])
        : open("deadline", partial(actual.share));
    default:
      return open("deadline", misfit(actual));
  }
}

const areComparable = (a: CalendarDate, b: CalendarDate): boolean =>
  (a.year === NO_YEAR) === (b.year === NO_YEAR);

function againstYesNo(target: Extract<Target, { kind: "yes-no" }>, actual: Actual): Comparison {
  const rule: Rule = target.ceiling === undefined ? "yes-no" : "ceiling";
  const answered = (answer: boolean, assumed: readonly Assumption[]): Comparison => {
    const isCeilingOpen = target.ceiling !== undefined && answer;
    const all = isCeilingOpen ? [...assumed, { code: "ceiling-not-shown" } as const] : assumed;
    return {
      kind: "decided",
      met: answer === target.wanted,
      rule,
      measured: undefined,
      joined: undefined,
      assumed: all,
    };
  };
  switch (actual.kind) {
    case "yes-no":
      return saysAnotherThing(target.qualifier, actual)
        ? open(rule, {
            code: "stage-unknown",
            facts: { wanted: target.qualifier ?? "", reached: actual.qualifier ?? "" },
          })
        : answered(actual.answer, []);
    case "compliance":
      return answered(actual.kept, []);
    case "date":
      // A date says that it was done then.
      return answered(true, [{ code: "statement-read-as-yes" }]);
    case "completion":
      return completed(actual.share)
        ? answered(true, [{ code: "completion-read-as-yes" }])
        : open(rule, partial(actual.share));
    case "quantity":
    case "bound":
      if (target.ceiling !== undefined) return againstBound(target.ceiling, "<=", actual);
      return isFullShare(actual)
        ? answered(true, [{ code: "completion-read-as-yes" }])
        : open(rule, misfit(actual));
    default:
      return open(rule, misfit(actual));
  }
}

/** "Sì progettazione" is no answer to "sì realizzazione": what was done is not what was asked. */
const saysAnotherThing = (
  wanted: string | undefined,
  { answer, qualifier }: Extract<Actual, { kind: "yes-no" }>,
): boolean =>
  answer && wanted !== undefined && qualifier !== undefined && !folded(qualifier).includes(folded(wanted));

/** Without a declared ladder a stage is only met by itself, or by a plain yes. */
function againstStage(stage: string, actual: Actual): Comparison {
  const decided = (met: boolean): Comparison => ({
    kind: "decided",
    met,
    rule: "stage",
    measured: undefined,
    joined: undefined,
    assumed: [],
  });
  if (actual.kind === "yes-no") {
    if (!actual.answer) return decided(false);
    if (actual.qualifier === undefined || folded(actual.qualifier) === folded(stage)) return decided(true);
    return open("stage", { code: "stage-unknown", facts: { wanted: stage, reached: actual.qualifier } });
  }
  if (actual.kind === "stage") {
    return folded(actual.stage) === folded(stage)
      ? decided(true)
      : open("stage", { code: "stage-unknown", facts: { wanted: stage, reached: actual.stage } });
  }
  if (actual.kind === "compliance") return decided(actual.kept);
  if (actual.kind === "completion") return open("stage", partial(actual.share));
  return open("stage", misfit(actual));
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s()]+/gu, " ")
    .trim();

/** All-of: one missed → missed; else one unread → open. Any-of: one met → met; else one unread → open. DOMAIN §2. */
function againstSeveral(
  kind: "all-of" | "any-of",
  targets: readonly Target[],
  actual: Actual,
  direction: Direction,
): Comparison {
  const parts = targets.map((target) => compare(target, actual, direction));
  const decided = parts.filter((part) => part.kind === "decided");
  const settling = kind === "any-of";
  const isSettled = decided.some((part) => part.met === settling);
  if (!isSettled && decided.length < parts.length) {
    const issues = parts.flatMap((part) => (part.kind === "open" ? part.issues : []));
    return {
      kind: "open",
      rule: "several",
      issues: issues.length > 0 ? issues : [{ code: "answer-does-not-fit" }],
    };
  }
  return {
    kind: "decided",
    met: isSettled === settling,
    rule: "several",
    measured: undefined,
    joined: { kind, parts },
    assumed: decided.flatMap((part) => part.assumed),
  };
}

/** The number in an actual; a degree of completion is one too. */
function amountOf(actual: Actual): Quantity | undefined {
  if (actual.kind === "quantity") return actual.quantity;
  if (actual.kind === "bound") return actual.bound;
  if (actual.kind === "completion") return actual.share;
  return undefined;
}

const completed = (share: Quantity): boolean => share.value.gte(1);
const isFullShare = (actual: Actual): boolean =>
  actual.kind === "quantity" && actual.quantity.unit === "percent" && actual.quantity.value.eq(1);

const partial = (share: Quantity): Issue => ({
  code: "partial-evidence",
  facts: { share: share.value.toString() },
});

const open = (rule: Rule, issue: Issue): Comparison => ({ kind: "open", rule, issues: [issue] });

function misfit(actual: Actual): Issue {
  const code: IssueCode = actual.kind === "completion" ? "partial-evidence" : "answer-does-not-fit";
  return { code, facts: { answer: actual.kind } };
}
