import { readAmount, type Amount } from "../../number/read-amount.ts";
import { quantity, type Quantity } from "../../quantity.ts";
import { amountBehind } from "../../wording/bound.ts";
import { skipBlank, type Passage } from "../../wording/passage.ts";
import type { PhraseBook } from "../../wording/phrase-book.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads "tra 80% e 90%", "da 15 a 20 %", "Between 15 and 20%". */
export const readOpenedRange: TargetReader = (passage) => {
  const opening = passage.vocabulary.rangeOpenings.at(passage.folded, 0);
  if (opening === undefined) return undefined;
  const lower = amountBehind(passage, opening.end);
  if (lower === undefined) return undefined;
  const { joint, isWay } = opening.meaning;
  return readUpper(passage, lower, joint) ?? (isWay ? readDescent(passage, lower, joint) : undefined);
};

/** Reads "da 20% a 15%": a way down, whose end is asked. */
function readDescent(passage: Passage, from: Amount, joint: PhraseBook<true>): ReturnType<TargetReader> {
  const found = joint.at(passage.folded, skipBlank(passage.folded, from.end));
  const to = found && amountBehind(passage, found.end);
  if (
    to === undefined ||
    to.quantity.unit !== from.quantity.unit ||
    !from.quantity.value.gt(to.quantity.value)
  )
    return undefined;
  return targetRead(
    { kind: "threshold", comparator: "<=", bound: to.quantity },
    [...from.assumed, ...to.assumed],
    remarkAfter(passage, to.end, false),
  );
}

/** Reads "5–10 %", "15 to 20%". */
export const readRange: TargetReader = (passage) => {
  const lower = readAmount(passage, 0);
  return lower && readUpper(passage, lower, passage.vocabulary.rangeJoint);
};

function readUpper(passage: Passage, lower: Amount, joint: PhraseBook<true>): ReturnType<TargetReader> {
  const found = joint.at(passage.folded, skipBlank(passage.folded, lower.end));
  const upper = found && amountBehind(passage, found.end);
  // "3-5 milioni": whether the three are millions too is not said.
  if (upper === undefined || upper.isScaled !== lower.isScaled) return undefined;
  const ends = inOneUnit(lower.quantity, upper.quantity);
  if (ends === undefined || ends.lower.value.gt(ends.upper.value)) return undefined;
  const isVariation = upper.sign !== "none";
  return targetRead(
    { kind: "range", ...ends },
    [...lower.assumed, ...upper.assumed],
    remarkAfter(passage, upper.end, isVariation),
  );
}

/** "15 to 20%": the unit behind the upper end is meant for both. "5% – 10" has no such reading. */
export function inOneUnit(
  lower: Quantity,
  upper: Quantity,
): { readonly lower: Quantity; readonly upper: Quantity } | undefined {
  if (lower.unit === upper.unit) return { lower, upper };
  if (lower.unit !== "number") return undefined;
  const value = upper.unit === "percent" ? lower.value.div(HUNDRED) : lower.value;
  return { lower: quantity(value, upper.unit), upper };
}

const HUNDRED = 100;
