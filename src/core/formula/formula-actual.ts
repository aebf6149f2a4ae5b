import { decimal, type Decimal } from "../decimal.ts";
import type { Issue } from "../issue.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { quantity, type Quantity, type Unit } from "../quantity.ts";
import { fail, ok, type Result } from "../result.ts";
import type { ComputedFormula } from "./compute-formula.ts";
import {
  dimensionName,
  dimensionWords,
  isKnown,
  isSameDimension,
  unitOf,
  type Dimension,
  type Power,
} from "./dimension.ts";
import type { Formula } from "./formula.ts";
import { readUnit } from "./read-unit.ts";
import { inSmallUnits } from "./small-units.ts";

const HUNDRED = decimal(100);

/** An amount, and the words of a unit that is none of ours: "ore/persona", "pratiche"; "" otherwise. */
export interface FormulaActual {
  readonly quantity: Quantity;
  readonly unitWords: string;
}

/**
 * What a formula gave as the row's actual: in the row's unit where that is one that we know, else in the formula's own.
 * A ratio is a percentage where the row's unit says so, or, in a row without unit, its target; one that the formula itself
 * multiplies by 100 is then in points. A row's unit alone may stand for one per thing: "gg" for days per case. House rule.
 *
 * @param stated the row's *Unità*
 * @param wanted the unit of the row's target, where it is an amount
 * @returns `formula-result-unit` where the row asks for another unit than the formula gives
 */
export function formulaActual(
  { formula, value, unit }: ComputedFormula,
  stated: string,
  wanted: Unit | undefined,
  lexicon: Lexicon,
): Result<FormulaActual, Issue> {
  const asked = readUnit(stated, lexicon);
  const isShare = unit === "bare" || isRatio(unit);
  const clash = (): Result<never, Issue> =>
    fail({ code: "formula-result-unit", facts: { unit: stated, right: dimensionName(unit) } });
  if (asked === "percent" || (stated === "" && wanted === "percent" && unit !== "bare" && isShare)) {
    const share = isInPoints(formula) ? value.div(HUNDRED) : value;
    return isShare ? ok(amount(share, "percent", unit)) : clash();
  }
  if (asked === "bare" || !asked.some((power) => isKnown(power.unit))) {
    return ok(amount(value, unitOf(unit), unit));
  }
  if (unit === "bare") return ok(amount(value, unitOf(asked), asked));
  const own = asked.every(({ unit: known }) => isKnown(known))
    ? unit.filter((power) => isKnown(power.unit))
    : unit;
  const [given, needed] = [inSmallUnits(own, lexicon), inSmallUnits(asked, lexicon)];
  return isLike(given.dimension, needed.dimension)
    ? ok(amount(value.times(given.factor).div(needed.factor), unitOf(asked), asked))
    : clash();
}

const amount = (value: Decimal, unit: Unit | undefined, dimension: Dimension): FormulaActual => ({
  quantity: quantity(value, unit ?? "number"),
  unitWords: unit === undefined ? dimensionWords(dimension) : "",
});

/** Of like units, or of things that are counted: agreements by projects may be a percentage, agreements may not. */
const isRatio = (powers: readonly Power[]): boolean =>
  powers.every(({ unit }) => !isKnown(unit)) && powers.reduce((sum, { power }) => sum + power, 0) === 0;

const isLike = (left: Dimension, right: Dimension): boolean =>
  left !== "bare" && right !== "bare" && isSameDimension(left, right);

/** "[a] / [b] * 100" */
const isInPoints = (formula: Formula): boolean =>
  formula.kind === "product" &&
  (isHundred(formula.first) || formula.rest.some(({ operator, of }) => operator === "*" && isHundred(of)));

const isHundred = (part: Formula): boolean =>
  part.kind === "number" && part.digits === "100" && !part.isPercent;
