import { quantity } from "../../quantity.ts";
import { rankAt } from "../../wording/rank.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads "Top 5", "1° posto": that place or a better one. */
export const readRank: TargetReader = (passage) => {
  const found = rankAt(passage);
  if (found === undefined) return undefined;
  const bound = quantity(found.place, "number");
  // What the words count are places, whatever stands behind them.
  return remarkAfter(passage, found.end, false) === undefined
    ? undefined
    : targetRead({ kind: "threshold", comparator: "<=", bound }, [], "");
};
