import type { Assumption } from "../../assumption.ts";
import { ZERO } from "../../decimal.ts";
import { quantity } from "../../quantity.ts";
import {
  readAmount,
  readNumberWord,
  readWordAndNoun,
  readWordsOnly,
  type Amount,
} from "../../number/read-amount.ts";
import { changeBehind } from "../../wording/change.ts";
import { amountBehind, APPROXIMATE, approximationBehind, boundBehind } from "../../wording/bound.ts";
import { noneOrAllAt } from "../../wording/none-or-all.ts";
import { withProseMark } from "../../wording/prose.ts";
import { skipBlank, type Passage } from "../../wording/passage.ts";
import { asksMore, remarkAfter } from "../../wording/remark.ts";
import { changeAsked } from "./change.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads a number that stands first: "40%", "+15%", "3.000", "8 iniziative"; "80% o più" is a threshold, "10% in meno" a change. */
export const readNumber: TargetReader = (passage) => {
  const amount = readAmount(passage, 0);
  if (amount === undefined) return undefined;
  const change = changeBehind(passage, amount);
  return change === undefined ? bareOrBound(passage, amount, []) : changeAsked(passage, change);
};

/** Reads "cinque", "due terzi", "due o più"; "quattro incontri" as taken from words. */
export const readInWords: TargetReader = (passage) => {
  const number = readNumberWord(passage, 0);
  const alone = number !== undefined && boundBehind(passage, number) ? number : readWordsOnly(passage);
  if (alone !== undefined) return bareOrBound(passage, alone, []);
  const counting = readWordAndNoun(passage);
  return (
    counting && bareOrBound(passage, counting, [{ code: "number-from-prose", facts: { text: passage.text } }])
  );
};

/** Reads "nessun reclamo", "tutte le strutture": at most none, at least all. */
export const readNoneOrAll: TargetReader = (passage) => {
  const { text, folded, vocabulary } = passage;
  if (vocabulary.nothing.whole(folded) === true)
    return targetRead(
      { kind: "threshold", comparator: "<=", bound: quantity(ZERO, "number") },
      [{ code: "number-from-prose", facts: { text } }],
      "",
    );
  const found = noneOrAllAt(passage);
  if (found === undefined) return undefined;
  const remark = remarkAfter(passage, found.end, false);
  const assumed = withProseMark([], remark, passage, found.end);
  const { amount: bound } = found;
  const comparator = bound.value.isZero() ? "<=" : ">=";
  return targetRead({ kind: "threshold", comparator, bound }, assumed, remark);
};

/** Reads "n. 8 iniziative", "circa 80%", "Exactly 95%". */
export const readSoftened: TargetReader = (passage) => {
  const { vocabulary, folded } = passage;
  const softener = vocabulary.softeners.at(folded, 0);
  if (softener !== undefined) {
    const amount = amountBehind(passage, softener.end);
    const code = softener.meaning === "exactly" ? "exact-read-as-bound" : "approximation-read-as-number";
    return amount && bareOrBound(passage, amount, [{ code }]);
  }
  const counting = vocabulary.counting.at(folded, 0);
  const amount = counting && readAmount(passage, skipBlank(folded, counting.end));
  return amount && bareOrBound(passage, amount, []);
};

function bareOrBound(
  passage: Passage,
  amount: Amount,
  softened: readonly Assumption[],
): ReturnType<TargetReader> {
  const approximation = approximationBehind(passage, amount.end);
  const soft = approximation === undefined ? softened : [APPROXIMATE];
  const assumed = soft.length === 0 ? amount.assumed : [...amount.assumed, ...soft];
  const { quantity: bound, sign } = amount;
  const behind = boundBehind(passage, amount);
  const end = behind?.end ?? approximation ?? amount.end;
  const remark = remarkAfter(passage, end, sign !== "none");
  if (remark && asksMore(passage, end)) return undefined;
  const marked = withProseMark(assumed, remark, passage, end);
  return behind === undefined
    ? targetRead({ kind: "bare", bound, sign }, marked, remark)
    : targetRead({ kind: "threshold", comparator: behind.comparator, bound }, marked, remark);
}
