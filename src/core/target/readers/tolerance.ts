import { ZERO } from "../../decimal.ts";
import { readAmount } from "../../number/read-amount.ts";
import { quantity, type Quantity } from "../../quantity.ts";
import { amountBehind } from "../../wording/bound.ts";
import { skipBlank } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";
import { inOneUnit } from "./range.ts";

const EITHER_WAY = /(?:\( ?)?(?:±|\+ ?\/ ?-) ?/y;

/** Reads "± 5%", "entro +/- 5%", "20 ± 2", "20 (± 2)": as far off either way; "€ 1.000 ± 10%" is off by a tenth of it. */
export const readTolerance: TargetReader = (passage) => {
  const { folded, vocabulary } = passage;
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
  return targetRead(
    {
      kind: "range",
      lower: quantity(centre.value.minus(way.value), way.unit),
      upper: quantity(centre.value.plus(way.value), way.unit),
    },
    [...(middle?.assumed ?? []), ...off.assumed],
    remarkAfter(passage, off.end, true),
  );
};

/** A share of money or time; a plain number in the unit of the middle, of a percentage in points. "20 ± 2 %" is 20 %. */
function wayOf(off: Quantity, { value, unit }: Quantity): Quantity {
  if (off.unit === "percent" && unit !== "percent" && unit !== "number")
    return quantity(value.abs().times(off.value), unit);
  if (off.unit !== "number" || unit === "number") return off;
  if (unit !== "percent") return quantity(off.value, unit);
  return off.value.gt(1) ? quantity(off.value.div(HUNDRED), unit) : off;
}

const HUNDRED = 100;
