import type { Assumption } from "../../assumption.ts";
import { ZERO } from "../../decimal.ts";
import { readAmount } from "../../number/read-amount.ts";
import { quantity, type Quantity } from "../../quantity.ts";
import { amountBehind } from "../../wording/bound.ts";
import { skipBlank } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";
import { inOneUnit } from "./range.ts";

const HUNDRED = 100;

/** "20 ± 2 %": the unit behind may be that of both. */
const isPercentLike = ({ value, unit }: Quantity): boolean => unit === "number" && value.abs().lte(HUNDRED);

const HAS_EITHER_WAY = /±|\/ ?-/;
const EITHER_WAY = /(?:\( ?)?(?:±|\+ ?\/ ?-) ?/y;

/** Reads "± 5%", "entro +/- 5%", "20 ± 2", "20 (± 2)": as far off either way; "€ 1.000 ± 10%" is off by a tenth of it. */
export const readTolerance: TargetReader = (passage) => {
  const { folded, vocabulary } = passage;
  if (!HAS_EITHER_WAY.test(folded)) return undefined;
  const middle = readAmount(passage, 0);
  const compared = vocabulary.comparators.at(folded, 0);
  // "oltre ± 5%" asks to be outside, and is no such range.
  const lead = compared?.meaning === "<=" ? compared : vocabulary.within.at(folded, 0);
  EITHER_WAY.lastIndex = skipBlank(folded, middle?.end ?? lead?.end ?? 0);
  if (!EITHER_WAY.test(folded)) return undefined;
  const off = amountBehind(passage, EITHER_WAY.lastIndex);
  if (off === undefined || off.sign !== "none") return undefined;
  const about = middle?.quantity ?? quantity(ZERO, off.quantity.unit);
  const ends = inOneUnit(about, wayOf(off.quantity, about));
  if (ends === undefined) return undefined;
  const { lower: centre, upper: way } = ends;
  const unitAssumed: readonly Assumption[] =
    middle !== undefined && way.unit === "percent" && isPercentLike(middle.quantity)
      ? [{ code: "scale-assumed", facts: { value: middle.quantity.value.toString() } }]
      : [];
  return targetRead(
    {
      kind: "range",
      lower: quantity(centre.value.minus(way.value), way.unit),
      upper: quantity(centre.value.plus(way.value), way.unit),
    },
    [...(middle?.assumed ?? []), ...off.assumed, ...unitAssumed],
    remarkAfter(passage, off.end, true),
  );
};

/**
 * How far off, in the unit of the middle: a share of money, of time and of a number above 100, for "20 ± 2 %" is as likely
 * 20 %. A plain number beside a percentage is in points; up to 1 it might be a fraction, and is not read.
 */
function wayOf(off: Quantity, { value, unit }: Quantity): Quantity {
  if (off.unit === "percent" && unit !== "percent" && !isPercentLike({ value, unit }))
    return quantity(value.abs().times(off.value), unit);
  if (off.unit !== "number" || unit === "number") return off;
  if (unit !== "percent") return quantity(off.value, unit);
  return off.value.gt(1) ? quantity(off.value.div(HUNDRED), unit) : off;
}
