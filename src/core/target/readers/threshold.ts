import { APPROXIMATE, approximationBehind, boundAt } from "../../wording/bound.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { bothBounds } from "./both-bounds.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads ">=80%", "> 50%", "Almeno 6%", "non inferiore al 70%", "entro 5 gg", ">3,2 (dato 2020)". */
export const readThreshold: TargetReader = (passage) => {
  const found = boundAt(passage, 0);
  if (found === undefined) return undefined;
  const both = bothBounds(passage, found);
  if (both !== undefined) return both;
  const { comparator, bound, amount, end } = found;
  const about = approximationBehind(passage, end);
  const remark = remarkAfter(passage, about ?? end, amount.sign !== "none");
  const assumed = about === undefined ? amount.assumed : [...amount.assumed, APPROXIMATE];
  return targetRead({ kind: "threshold", comparator, bound }, assumed, remark);
};
