import type { Assumption } from "../../assumption.ts";
import { changeAt, type FoundChange } from "../../wording/change.ts";
import type { Passage } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads "riduzione del 10%", "incremento di almeno 3 punti percentuali". */
export const readChange: TargetReader = (passage) => {
  const found = changeAt(passage);
  return found && changeAsked(passage, found);
};

/** A size alone asks for at least so much. */
export const changeAsked = (passage: Passage, found: FoundChange): ReturnType<TargetReader> =>
  asChange(found, found.amount.assumed, remarkAfter(passage, found.end, true));

export function asChange(
  { change, sense, comparator = LEAST[sense], isLevel = false }: FoundChange,
  assumed: readonly Assumption[],
  remark: string | undefined,
): ReturnType<TargetReader> {
  if (comparator === undefined) return undefined;
  return isLevel
    ? targetRead({ kind: "threshold", comparator, bound: change }, assumed, remark)
    : targetRead({ kind: "threshold", comparator, bound: change, isChange: true }, assumed, remark);
}

const LEAST = { rise: ">=", fall: "<=", any: undefined } as const;
