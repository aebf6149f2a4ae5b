import { completionAt } from "../../wording/completion.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads "realizzazione al 100%", "completamento del 60% dei lavori": at least that degree, for work is not undone. */
export const readCompletion: TargetReader = (passage) => {
  const amount = completionAt(passage);
  return (
    amount &&
    targetRead(
      { kind: "threshold", comparator: ">=", bound: amount.quantity },
      amount.assumed,
      remarkAfter(passage, amount.end, false),
    )
  );
};
