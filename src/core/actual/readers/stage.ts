import { speaksOfStages } from "../../wording/evidence.ts";
import { actualRead, type ActualReader } from "./reader.ts";

const CONDITION = /[<>≤≥=%]/;
const BEGINS_WITH_LETTER = /^[a-z]/;

/** Reads "Progettazione" as the stage that was reached, only where the row is followed by stages of work. */
export const readStage: ActualReader = (passage) => {
  const { folded, text } = passage;
  const isWords = BEGINS_WITH_LETTER.test(folded) && !CONDITION.test(folded);
  return isWords && speaksOfStages(passage) ? actualRead({ kind: "stage", stage: text }, [], "") : undefined;
};
