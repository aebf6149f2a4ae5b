import { readAmount } from "../../number/read-amount.ts";
import { directionOf, type Comparator } from "../../quantity.ts";
import { boundAt, type FoundBound } from "../../wording/bound.ts";
import { skipBlank } from "../../wording/passage.ts";
import { bothBounds } from "./both-bounds.ts";
import { targetRead, type TargetReader } from "./reader.ts";

const VARIABLE = / ?[a-z]{1,12} ?/y;

/** Reads "0,95 ≤ x ≤ 1,05", "5 ≥ n": the number that stands first bounds from the other side. */
export const readAroundVariable: TargetReader = (passage) => {
  const { folded, vocabulary } = passage;
  const amount = readAmount(passage, 0);
  const sign = amount && vocabulary.comparators.at(folded, skipBlank(folded, amount.end));
  if (amount === undefined || sign === undefined) return undefined;
  VARIABLE.lastIndex = sign.end;
  if (!VARIABLE.test(folded)) return undefined;
  const end = VARIABLE.lastIndex;
  const comparator = TURNED[sign.meaning];
  if (end === folded.length)
    return targetRead({ kind: "threshold", comparator, bound: amount.quantity }, amount.assumed, "");
  const second = boundAt(passage, end);
  if (second === undefined || directionOf(second.comparator) !== directionOf(sign.meaning)) return undefined;
  const first: FoundBound = {
    comparator,
    bound: amount.quantity,
    amount,
    start: 0,
    end,
  };
  return bothBounds(passage, first);
};

const TURNED: Readonly<Record<Comparator, Comparator>> = { "<=": ">=", "<": ">", ">=": "<=", ">": "<" };
