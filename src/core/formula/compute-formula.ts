import { closest, distance } from "fastest-levenshtein";
import { cellText } from "../cell.ts";
import type { Decimal } from "../decimal.ts";
import type { CellRef, Issue } from "../issue.ts";
import { cellIssue } from "../number/cell-issue.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Source } from "../plan.ts";
import { fail, ok, type Result } from "../result.ts";
import { checkUnits } from "./check-units.ts";
import type { Dimension } from "./dimension.ts";
import { evaluateFormula } from "./evaluate-formula.ts";
import type { Formula, MeasureRef } from "./formula.ts";
import { measureKey, refKey, type Measures, type MeasureValue } from "./measure.ts";
import { measuresIn } from "./measures-in.ts";
import { parseFormula } from "./parse-formula.ts";
import { printMeasure } from "./print-formula.ts";
import { inSmallUnits, mixedUnits } from "./small-units.ts";

/** What a formula gave, with everything that was put in. */
export interface ComputedFormula {
  readonly formula: Formula;
  /** Each measure once, in the order of the formula. */
  readonly given: readonly GivenMeasure[];
  readonly value: Decimal;
  readonly unit: Dimension;
}

export interface GivenMeasure {
  readonly code: string;
  readonly ago: number;
  /** In the unit in which it was put in; undefined: it has none, and was not needed. */
  readonly value: Decimal | undefined;
  readonly at: CellRef | undefined;
}

/**
 * Works out a cell of the column *Formula*. Never throws.
 *
 * @returns `measure-empty` where measures that it needs have no value yet; any other issue: the formula cannot be
 *   worked out. An issue of a measure stands in the measure's cell, another in that of the formula.
 */
export function computeFormula(
  { cell, at }: Source,
  measures: Measures,
  lexicon: Lexicon,
): Result<ComputedFormula, Issue> {
  const text = cellText(cell);
  const located = (issue: Issue): Result<never, Issue> =>
    fail({
      ...issue,
      facts: { formula: text, ...issue.facts },
      ...(issue.at === undefined && at !== undefined ? { at } : {}),
    });
  // "=[a]/[b]" typed as a formula of Excel is #NAME?.
  if (cell.kind === "error" || cell.kind === "time") return located(cellIssue(cell));
  const parsed = parseFormula(text, lexicon.numbers);
  if (!parsed.ok) return located(parsed.issue);
  const refs = measuresIn(parsed.value);
  const found = new Map<string, MeasureValue & { readonly unit: Dimension }>();
  for (const ref of refs) {
    const value = findMeasure(ref, measures);
    if (!value.ok) return located(value.issue);
    found.set(refKey(ref), value.value);
  }
  const mixed = mixedUnits([...found.values()].map(({ unit }) => unit));
  const put = (ref: MeasureRef): MeasureValue & { readonly unit: Dimension } => {
    const value = found.get(refKey(ref));
    if (value === undefined) throw new Error(`${ref.code} was not looked up`);
    const { dimension, factor } = inSmallUnits(value.unit, lexicon, mixed);
    return value.kind === "known"
      ? { ...value, value: value.value.times(factor), unit: dimension }
      : { ...value, unit: dimension };
  };
  const unit = checkUnits(parsed.value, (ref) => put(ref).unit);
  if (!unit.ok) return located(unit.issue);
  const missing = refs.filter((ref) => put(ref).kind === "empty").map(printMeasure);
  const value = evaluateFormula(parsed.value, (ref) => {
    const measure = put(ref);
    if (measure.kind === "known") return ok(measure.value);
    return fail(
      measure.kind === "faulty"
        ? measure.issue
        : { code: "measure-empty", facts: { measures: missing.join(", ") } },
    );
  });
  if (!value.ok) return located(value.issue);
  const given = refs.map((ref): GivenMeasure => {
    const measure = put(ref);
    const isKnown = measure.kind === "known";
    const { code, ago } = ref;
    return {
      code,
      ago,
      value: isKnown ? measure.value : undefined,
      at: measure.kind === "faulty" ? measure.issue.at : measure.at,
    };
  });
  return ok({ formula: parsed.value, given, value: value.value, unit: unit.value });
}

function findMeasure(
  ref: MeasureRef,
  measures: Measures,
): Result<MeasureValue & { readonly unit: Dimension }, Issue> {
  const position = ref.start + 1;
  const measure = measures.get(measureKey(ref.code));
  if (measure === undefined) {
    const nearest = nearestCode(ref.code, measures);
    const facts = { measure: ref.code, position };
    return nearest === undefined
      ? fail({ code: "measure-unknown", facts })
      : fail({ code: "measure-misspelt", facts: { ...facts, nearest } });
  }
  const [first, second] = measure.twins;
  if (first !== undefined && second !== undefined) {
    const facts = { measure: measure.code, first: first.address, second: second.address };
    return fail({ code: "measure-twice", facts, at: second });
  }
  const value = measure.values.get(ref.ago);
  if (value === undefined)
    return fail({ code: "measure-year", facts: { measure: printMeasure(ref), position } });
  return ok({ ...value, unit: value.kind === "known" ? value.unit : measure.unit });
}

/** Half of the letters must be right. */
function nearestCode(code: string, measures: Measures): string | undefined {
  if (measures.size === 0) return undefined;
  const wanted = measureKey(code);
  const found = closest(wanted, [...measures.keys()]);
  return distance(wanted, found) * 2 <= Math.max(wanted.length, found.length)
    ? measures.get(found)?.code
    : undefined;
}
