import type { ActualReading } from "../actual/actual.ts";
import { cellText } from "../cell.ts";
import type { Formula } from "../formula/formula.ts";
import type { GivenMeasure } from "../formula/compute-formula.ts";
import { agrees } from "../formula/agreement.ts";
import { formulaActual, type FormulaActual } from "../formula/formula-actual.ts";
import type { CellRef, Issue } from "../issue.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Indicator, RowFormula, Source } from "../plan.ts";
import type { Unit } from "../quantity.ts";
import type { ReadingContext } from "../reading-context.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Target, TargetReading } from "../target/target.ts";
import type { ReadCell } from "./read-indicator.ts";

/** A formula's actual with what was put in. */
export interface ComputedActual extends FormulaActual {
  /** The formula as written. */
  readonly text: string;
  readonly at: CellRef | undefined;
  readonly formula: Formula;
  readonly given: readonly GivenMeasure[];
  /** The row is judged by it: no actual is typed or confirmed. */
  readonly isJudged: boolean;
}

interface WithFormula {
  readonly actual: ReadCell<ActualReading>;
  readonly computed: ComputedActual | undefined;
  readonly issues: readonly Issue[];
}

/**
 * The actual of a row that may have a formula: what is typed or confirmed, else what the formula gives. Where both stand, the
 * typed one is judged; a difference beyond its printed digits, or a fault of the formula, is an issue. A confirmed
 * reading settles it.
 */
export function withFormula(
  typed: ReadCell<ActualReading>,
  target: ReadCell<TargetReading>,
  { formula, unit, actual }: Indicator,
  context: ReadingContext,
): WithFormula {
  if (formula === undefined) return { actual: typed, computed: undefined, issues: [] };
  const isJudged = cellText(actual.cell) === "" && typed.source === actual;
  const wanted = target.reading.ok ? unitOfTarget(target.reading.value.target) : undefined;
  const given = computedActual(formula, isJudged, unit, wanted, context.lexicon);
  if (!given.ok) return withoutValue(typed, isJudged, given.issue);
  const computed = given.value;
  if (isJudged) {
    const reading = ok<ActualReading>({
      actual: {
        kind: "quantity",
        quantity: computed.quantity,
        ...(computed.quantity.value.isNegative() ? { isChange: true } : {}),
      },
      assumed: [],
    });
    return { actual: { ...typed, reading }, computed, issues: [] };
  }
  const isAlike =
    typed.confirmed ||
    !typed.reading.ok ||
    agrees(actual.cell, typed.reading.value.actual, computed.quantity, context);
  return { actual: typed, computed, issues: isAlike ? [] : [difference(actual, computed)] };
}

function computedActual(
  { source, outcome }: RowFormula,
  isJudged: boolean,
  stated: string,
  wanted: Unit | undefined,
  lexicon: Lexicon,
): Result<ComputedActual, Issue> {
  if (!outcome.ok) return outcome;
  const { formula, given } = outcome.value;
  const actual = formulaActual(outcome.value, stated, wanted, lexicon);
  if (!actual.ok) return fail({ ...actual.issue, ...(source.at === undefined ? {} : { at: source.at }) });
  return ok({
    text: cellText(source.cell),
    at: source.at,
    formula,
    given,
    ...actual.value,
    isJudged,
  });
}

function difference({ cell, at }: Source, { quantity, unitWords }: ComputedActual): Issue {
  const unit = unitWords === "" ? quantity.unit : unitWords;
  const facts = { typed: cellText(cell), computed: `${quantity.value.toFixed()} ${unit}` };
  return { code: "formula-differs", facts, ...(at === undefined ? {} : { at }) };
}

/** Measures without a value leave the row without an actual; what else is wrong with a formula leaves it open. */
function withoutValue(typed: ReadCell<ActualReading>, isJudged: boolean, issue: Issue): WithFormula {
  const isEmpty = issue.code === "measure-empty";
  if (isEmpty || !isJudged) {
    return { actual: typed, computed: undefined, issues: isEmpty && !isJudged ? [] : [issue] };
  }
  return { actual: { ...typed, reading: fail(issue) }, computed: undefined, issues: [] };
}

function unitOfTarget(target: Target): Unit | undefined {
  if (target.kind === "threshold" || target.kind === "bare") return target.bound.unit;
  return target.kind === "range" ? target.lower.unit : undefined;
}
