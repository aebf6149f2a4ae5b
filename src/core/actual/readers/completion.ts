import { readAmount } from "../../number/read-amount.ts";
import { skipBlank } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { actualRead, type ActualReader } from "./reader.ts";

const MOST_FILLERS = 4;

/** Reads "realizzazione al 67%", "stato avanzamento lavori: 67%", "completato al 100%". */
export const readCompletion: ActualReader = (passage) => {
  const { folded, vocabulary } = passage;
  const opening = vocabulary.completion.at(folded, 0);
  if (opening === undefined) return undefined;
  let at = skipBlank(folded, opening.end);
  for (let count = 0; count < MOST_FILLERS; count++) {
    const filler = vocabulary.completionFillers.at(folded, at);
    if (filler === undefined) break;
    at = skipBlank(folded, filler.end);
  }
  const amount = readAmount(passage, at);
  if (amount?.quantity.unit !== "percent" || amount.sign !== "none") return undefined;
  const remark = remarkAfter(passage, amount.end, false);
  return actualRead({ kind: "completion", share: amount.quantity }, amount.assumed, remark);
};
