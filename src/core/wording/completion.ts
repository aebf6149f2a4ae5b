import { readAmount, type Amount } from "../number/read-amount.ts";
import { skipBlank, type Passage } from "./passage.ts";

const MOST_FILLERS = 4;

/** Reads a degree of completion that stands first: "realizzazione al 67%", "stato avanzamento lavori: 67%". */
export function completionAt(passage: Passage): Amount | undefined {
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
  return amount?.quantity.unit === "percent" && amount.sign === "none" ? amount : undefined;
}
