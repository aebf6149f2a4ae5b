import { readActual } from "../actual/read-actual.ts";
import { cellText } from "../cell.ts";
import type { Issue } from "../issue.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Source } from "../plan.ts";
import type { Quantity } from "../quantity.ts";
import { fail, ok, type Result } from "../result.ts";
import { dimensionName, powerOf, RATIO, unitOf, type Dimension } from "./dimension.ts";
import type { MeasureValue } from "./measure.ts";
import { dimensionOf, type StatedUnit } from "./read-unit.ts";
import { inSmallUnits } from "./small-units.ts";

/**
 * Reads one value of a measure. It is a number, without words that say more; the unit is that of the column *Unità*, else
 * the one that the cell itself shows.
 *
 * @param code of the measure, for what is wrong with it
 */
export function readMeasureValue(
  code: string,
  { cell, at }: Source,
  stated: StatedUnit,
  lexicon: Lexicon,
): MeasureValue {
  const faulty = ({ code: issue, facts }: Issue): MeasureValue => ({
    kind: "faulty",
    issue: { code: issue, facts: { ...facts, measure: code }, ...(at === undefined ? {} : { at }) },
  });
  const text = cellText(cell);
  const reading = readActual(cell, { lexicon, unit: "", algorithm: "" });
  if (!reading.ok) {
    const isError = cell.kind === "error" || cell.kind === "time";
    return faulty(isError ? reading.issue : { code: "measure-unreadable", facts: { text } });
  }
  const { actual, assumed, remark = "" } = reading.value;
  if (actual.kind === "none") return { kind: "empty", at };
  if (actual.kind !== "quantity" || assumed.length > 0 || remark !== "")
    return faulty({ code: "measure-unreadable", facts: { text } });
  const amount = inStatedUnit(actual.quantity, stated, lexicon);
  return amount.ok ? { kind: "known", ...amount.value, at } : faulty({ ...amount.issue });
}

function inStatedUnit(
  { value, unit }: Quantity,
  stated: StatedUnit,
  lexicon: Lexicon,
): Result<Pick<Extract<MeasureValue, { kind: "known" }>, "value" | "unit">, Issue> {
  const dimension = dimensionOf(stated);
  if (unit === "number") {
    // 63 beside "percentuale" may be points, 0.63 a share: nobody said.
    if (stated === "percent" && !value.isZero())
      return fail({ code: "scale-unclear", facts: { value: value.toString() } });
    return ok({ value, unit: dimension });
  }
  const shown: Dimension = unit === "percent" ? RATIO : [powerOf(unit, lexicon)];
  if (dimension === "bare") return ok({ value, unit: shown });
  if (unit === "percent") {
    return dimension.length === 0 ? ok({ value, unit: dimension }) : clash(unit, dimension);
  }
  if (unitOf(dimension) === unit) return ok({ value, unit: dimension });
  const [given, wanted] = [inSmallUnits(shown, lexicon), inSmallUnits(dimension, lexicon)];
  return unitOf(given.dimension) === unitOf(wanted.dimension) && unitOf(wanted.dimension) !== undefined
    ? ok({ value: value.times(given.factor).div(wanted.factor), unit: dimension })
    : clash(unit, dimension);
}

const clash = (unit: Quantity["unit"], dimension: Dimension): Result<never, Issue> =>
  fail({ code: "measure-unit", facts: { left: unit, right: dimensionName(dimension) } });
