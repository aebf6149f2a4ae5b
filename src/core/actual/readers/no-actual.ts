import { saysNothing } from "../../wording/no-value.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads "n.d.", "non rilevato", "Result not available": nothing was observed. */
export const readNoActual: ActualReader = (passage) => {
  const { noActual, noActualOpening } = passage.vocabulary;
  return saysNothing(passage, noActual, noActualOpening)
    ? actualRead({ kind: "none", words: passage.text }, [], "")
    : undefined;
};
