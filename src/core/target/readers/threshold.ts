import { isYear } from "../../number/read-amount.ts";
import { APPROXIMATE, approximationBehind, boundAt, type FoundBound } from "../../wording/bound.ts";
import { bareWords, type Passage } from "../../wording/passage.ts";
import { asksMore, remarkAfter } from "../../wording/remark.ts";
import { bothBounds } from "./both-bounds.ts";
import { readFromBaseline } from "./from-baseline.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** A plan is measured from a year of the last ten; an older figure is more likely a count. House rule. */
const YEARS_BACK = 10;
const FOUR_DIGITS = /\d{4}$/;

/** Whether nothing but a year of the last ones stands behind the comparator. */
function isYearBefore({ folded, context: { year } }: Passage, { amount, end }: FoundBound): boolean {
  if (year === undefined || !isYear(amount) || bareWords(folded.slice(end)) !== "") return false;
  // "2.020" is no year.
  if (!FOUR_DIGITS.test(folded.slice(0, end))) return false;
  const back = year - amount.quantity.value.toNumber();
  return back > 0 && back <= YEARS_BACK;
}

/** Reads ">=80%", "> 50%", "Almeno 6%", "non inferiore al 70%", "entro 5 gg", ">3,2 (dato 2020)". */
export const readThreshold: TargetReader = (passage) => {
  const found = boundAt(passage, 0);
  if (found === undefined) return undefined;
  const maybeYear = isYearBefore(passage, found);
  // "non inferiore al 2020" in the plan of 2021 asks for what 2020 had; "almeno 2020" may.
  if (maybeYear && readFromBaseline(passage) !== undefined) return undefined;
  const both = bothBounds(passage, found);
  if (both !== undefined) return both;
  const { comparator, bound, amount, end } = found;
  const about = approximationBehind(passage, end);
  const remark = remarkAfter(passage, about ?? end, amount.sign !== "none");
  if (remark && asksMore(passage, end)) return undefined;
  const assumed = about === undefined ? [...amount.assumed] : [...amount.assumed, APPROXIMATE];
  if (maybeYear) assumed.push({ code: "year-read-as-number", facts: { text: bound.value.toString() } });
  return targetRead({ kind: "threshold", comparator, bound }, assumed, remark);
};
