import { completionAt } from "../../wording/completion.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads "realizzazione al 67%", "stato avanzamento lavori: 67%", "completato al 100%". */
export const readCompletion: ActualReader = (passage) => {
  const amount = completionAt(passage);
  if (amount === undefined) return undefined;
  const remark = remarkAfter(passage, amount.end, false);
  return actualRead({ kind: "completion", share: amount.quantity }, amount.assumed, remark);
};
