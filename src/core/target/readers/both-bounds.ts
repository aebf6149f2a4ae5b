import { directionOf } from "../../quantity.ts";
import { boundAt, type FoundBound } from "../../wording/bound.ts";
import type { Passage } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";
import { inOneUnit } from "./range.ts";

const MARKS = /[ ,;-]{0,3}/y;

/** Reads "minimo 3 max 5", "≥ 80% ≤ 90%", "min. 10, max. 20 %": both bounds, without a word that joins them. */
export function bothBounds(passage: Passage, first: FoundBound): ReturnType<TargetReader> {
  const { folded } = passage;
  if (first.end >= folded.length) return undefined;
  MARKS.lastIndex = first.end;
  MARKS.exec(folded);
  const second = boundAt(passage, MARKS.lastIndex);
  if (second === undefined || directionOf(second.comparator) === directionOf(first.comparator))
    return undefined;
  const [low, high] = directionOf(first.comparator) === "higher" ? [first, second] : [second, first];
  const ends = inOneUnit(low.bound, high.bound);
  if (ends === undefined || ends.lower.value.gt(ends.upper.value)) return undefined;
  const assumed = [...first.amount.assumed, ...second.amount.assumed];
  const remark = remarkAfter(passage, second.end, false);
  if (low.comparator === ">=" && high.comparator === "<=")
    return targetRead({ kind: "range", ...ends }, assumed, remark);
  const parts = [
    { kind: "threshold", comparator: low.comparator, bound: ends.lower },
    { kind: "threshold", comparator: high.comparator, bound: ends.upper },
  ] as const;
  return targetRead({ kind: "all-of", parts }, assumed, remark);
}
