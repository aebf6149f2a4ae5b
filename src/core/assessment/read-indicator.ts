import { readActual } from "../actual/read-actual.ts";
import type { ActualReading } from "../actual/actual.ts";
import { NO_YEAR } from "../calendar-date.ts";
import { cellText, type Cell } from "../cell.ts";
import { findDirection } from "../direction/find-direction.ts";
import type { DirectionFinding } from "../direction/direction.ts";
import type { Issue } from "../issue.ts";
import { vocabularyOf } from "../lexicon/vocabulary.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { referenceOf, rulingsHold, type Decision, type Indicator, type Source } from "../plan.ts";
import type { Quantity, Unit } from "../quantity.ts";
import type { ReadingContext } from "../reading-context.ts";
import { fail, ok, type Result } from "../result.ts";
import { asShares } from "./as-shares.ts";
import { asLevel } from "./as-level.ts";
import { boundFromBaseline, changeAnswering, type Baseline } from "./from-baseline.ts";
import { actualOnLadder, targetOnLadder } from "./on-ladder.ts";
import { withFormula, type ComputedActual } from "./with-formula.ts";
import { readTarget } from "../target/read-target.ts";
import type { Target, TargetReading } from "../target/target.ts";
import { dayBeside } from "../wording/day-beside.ts";
import { passageOf } from "../wording/passage.ts";

/** A row of the plan with its words read: what the comparison needs. */
export interface ReadIndicator {
  readonly indicator: Indicator;
  readonly target: ReadCell<TargetReading>;
  readonly actual: ReadCell<ActualReading>;
  /** What the row's formula gives, where it gives anything. */
  readonly computed: ComputedActual | undefined;
  readonly direction: DirectionFinding | undefined;
  /** The starting value, where the row has one that is an amount. */
  readonly baseline: Quantity | undefined;
  /** The person's decision, unless target or actual changed since. */
  readonly decision: Decision | undefined;
  /** A decision, confirmation or direction that no longer holds, and what else is wrong with the row. */
  readonly issues: readonly Issue[];
}

export interface ReadCell<T> {
  readonly source: Source;
  readonly text: string;
  readonly reading: Result<T, Issue>;
  /** Read from the column that a person confirmed. */
  readonly confirmed: boolean;
}

/**
 * Reads target, actual and direction of one row; a confirmed reading goes before the cell's own words.
 *
 * A decision and the confirmed readings lapse when target or actual differ from the texts at confirmation
 * (*Riferimento*); a direction lapses when the target does, for it says nothing of the actual (house rule).
 */
export function readIndicator(
  indicator: Indicator,
  lexicon: Lexicon,
  year: number | undefined,
): ReadIndicator {
  const { rulings } = indicator;
  const { unit, algorithm } = indicator;
  const context: ReadingContext =
    year === undefined ? { lexicon, unit, algorithm } : { lexicon, unit, algorithm, year };
  const targetText = cellText(indicator.target.cell);
  const { reference = "" } = rulings;
  const holds = rulingsHold(indicator);
  const directionHolds = holds || reference.startsWith(referenceOf(targetText, ""));
  const issues: Issue[] = [];
  if (!holds && rulings.decision !== undefined)
    issues.push({ code: "decision-lapsed", facts: { reference } });
  if (!holds && (rulings.confirmedTarget ?? rulings.confirmedActual) !== undefined) {
    issues.push({ code: "confirmation-lapsed", facts: { reference } });
  }
  if (!directionHolds && rulings.direction !== undefined)
    issues.push({ code: "confirmation-lapsed", facts: { reference } });

  const ladder =
    indicator.methodParameters?.kind === "stages" ? indicator.methodParameters.stages : undefined;
  const ownTarget = readCell(
    indicator.target,
    targetText,
    holds ? rulings.confirmedTarget : undefined,
    (cell) => {
      const stage = ladder && targetOnLadder(cellText(cell), ladder);
      return stage === undefined ? readTarget(cell, context) : ok(stage);
    },
  );
  const written = readCell(
    indicator.actual,
    cellText(indicator.actual.cell),
    holds ? rulings.confirmedActual : undefined,
    (cell) => {
      const stage = ladder && actualOnLadder(cellText(cell), ladder, lexicon);
      if (stage !== undefined) return ok(stage);
      const reading = readActual(cell, answerContext(context, ownTarget));
      return hasTerm(ownTarget) ? onItsDay(reading, cell, context) : reading;
    },
  );
  const typed = asAccepted(written, indicator);
  const {
    actual: given,
    computed,
    issues: formulaIssues,
  } = withFormula(typed, ownTarget, indicator, context);
  issues.push(...formulaIssues);
  const baseline = readBaseline(indicator, context);
  const { target, actual } = fromBaseline(ownTarget, given, baseline, indicator, lexicon);
  const direction =
    target.reading.ok && needsDirection(target.reading.value.target)
      ? findDirection({
          stated: directionHolds ? rulings.direction : undefined,
          target: target.reading.value.target,
          name: indicator.name,
          algorithm: indicator.algorithm,
          baseline,
          lexicon,
        })
      : undefined;
  return {
    indicator,
    target: strictly(target, ownTarget, direction),
    actual,
    direction,
    baseline: baseline?.amount,
    decision: holds ? rulings.decision : undefined,
    computed,
    issues,
  };
}

/** An actual that is not what was accepted is not judged until a person confirms it, or decides the row (DESIGN). */
function asAccepted(
  typed: ReadCell<ActualReading>,
  { accepted, actual }: Indicator,
): ReadCell<ActualReading> {
  if (accepted === undefined || typed.confirmed) return typed;
  const facts = { typed: cellText(actual.cell), accepted: cellText(accepted.cell) };
  return { ...typed, reading: located(fail({ code: "actual-differs", facts }), actual) };
}

/**
 * A day without a year answers the year that the target names ("entro il 31/01/2022" answered by "15/02"); a number in
 * a sentence the unit that it asks for.
 */
function answerContext(context: ReadingContext, { reading }: ReadCell<TargetReading>): ReadingContext {
  const asked = reading.ok ? reading.value.target : undefined;
  if (asked?.kind === "bare" || asked?.kind === "threshold") return wanting(context, asked.bound.unit);
  if (asked?.kind === "range") return wanting(context, asked.lower.unit);
  if (asked?.kind !== "deadline") return context;
  const { year } = asked.due;
  return { ...context, wanted: "date", ...(year === NO_YEAR ? {} : { year }) };
}

/** A plain number may be any number of the sentence: only a unit says which. Written out, for speed: every row comes here. */
function wanting(context: ReadingContext, wanted: Unit): ReadingContext {
  if (wanted === "number") return context;
  const { lexicon, unit, algorithm, year } = context;
  return year === undefined
    ? { lexicon, unit, algorithm, wanted }
    : { lexicon, unit, algorithm, wanted, year };
}

/** "80% entro il 31/10": by when an amount was reached matters. */
const hasTerm = ({ reading }: ReadCell<TargetReading>): boolean =>
  reading.ok &&
  reading.value.target.kind === "all-of" &&
  reading.value.target.parts.some(({ kind }) => kind === "deadline");

/** An amount with the day on which it was measured: "70% al 31.12". */
function onItsDay(
  reading: Result<ActualReading, Issue>,
  cell: Cell,
  context: ReadingContext,
): typeof reading {
  if (!reading.ok || cell.kind !== "text") return reading;
  const { actual, assumed } = reading.value;
  if (actual.kind !== "quantity" && actual.kind !== "bound") return reading;
  const found = dayBeside(passageOf(cell.text, context));
  if (found?.date.ok !== true) return reading;
  return ok({
    ...reading.value,
    actual: { ...actual, on: found.date.value },
    assumed: [...assumed, ...found.assumed],
  });
}

const baselineText = ({ baseline }: Indicator): string =>
  baseline === undefined ? "" : cellText(baseline.cell);

function readBaseline(indicator: Indicator, context: ReadingContext): Baseline | undefined {
  const { baseline } = indicator;
  const reading = baseline === undefined ? undefined : readActual(baseline.cell, context);
  return reading?.ok === true && reading.value.actual.kind === "quantity"
    ? { amount: reading.value.actual.quantity, words: baselineText(indicator) }
    : undefined;
}

/** Target and actual with the starting value put in where the target is measured from it. */
function fromBaseline(
  target: ReadCell<TargetReading>,
  actual: ReadCell<ActualReading>,
  baseline: Baseline | undefined,
  indicator: Indicator,
  lexicon: Lexicon,
): { readonly target: ReadCell<TargetReading>; readonly actual: ReadCell<ActualReading> } {
  if (!target.reading.ok || !actual.reading.ok) return { target, actual };
  const bound = boundFromBaseline(target.reading.value, actual.reading.value.actual, baseline);
  const vocabulary = vocabularyOf(lexicon);
  const shares = asShares({ target: bound, actual: actual.reading.value }, vocabulary.outOf);
  const asked = shares.target;
  const counted = asLevel(asked.target, shares.actual, target.text, actual.text, indicator, vocabulary);
  const given = changeAnswering(asked.target, counted, baseline);
  return {
    target: asked === target.reading.value ? target : { ...target, reading: ok(asked) },
    actual:
      given.ok && given.value === actual.reading.value
        ? actual
        : { ...actual, reading: located(given, actual.source) },
  };
}

/** "miglioramento": the starting value itself does not meet it. */
function strictly(
  target: ReadCell<TargetReading>,
  own: ReadCell<TargetReading>,
  direction: DirectionFinding | undefined,
): ReadCell<TargetReading> {
  const asked = own.reading.ok ? own.reading.value.target : undefined;
  if (!target.reading.ok || asked?.kind !== "baseline" || !asked.better) return target;
  const { value } = target.reading;
  if (value.target.kind !== "bare" || direction === undefined) return target;
  const comparator = direction.direction === "higher" ? ">" : "<";
  return {
    ...target,
    reading: ok({ ...value, target: { kind: "threshold", comparator, bound: value.target.bound } }),
  };
}

function readCell<T>(
  source: Source,
  text: string,
  confirmed: Source | undefined,
  read: (cell: Source["cell"]) => Result<T, Issue>,
): ReadCell<T> {
  if (confirmed === undefined)
    return { source, text, reading: located(read(source.cell), source), confirmed: false };
  const reading = read(confirmed.cell);
  if (reading.ok) return { source, text, reading, confirmed: true };
  const issue: Issue = { code: "confirmed-reading-unreadable", facts: { text: cellText(confirmed.cell) } };
  return { source: confirmed, text, reading: located(fail(issue), confirmed), confirmed: false };
}

/** Says in which cell a reading failed. */
function located<T>(reading: Result<T, Issue>, source: Source): Result<T, Issue> {
  return reading.ok || source.at === undefined ? reading : fail({ ...reading.issue, at: source.at });
}

/** Yes/no, dates, stages and ranges are compared without a direction. */
function needsDirection(target: Target): boolean {
  return (
    target.kind === "threshold" ||
    target.kind === "bare" ||
    target.kind === "all-of" ||
    target.kind === "any-of"
  );
}
