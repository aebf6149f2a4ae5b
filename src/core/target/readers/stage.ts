import { speaksOfStages } from "../../wording/evidence.ts";
import { targetRead, type TargetReader } from "./reader.ts";

const CONDITION = /[<>≤≥=%]/;
const BEGINS_WITH_LETTER = /^[a-z]/;

/** Reads "Avvio (go live)" as a stage, only where the row is followed by stages of work. */
export const readStage: TargetReader = (passage) => {
  const { folded, text } = passage;
  const isWords = BEGINS_WITH_LETTER.test(folded) && !CONDITION.test(folded);
  return isWords && speaksOfStages(passage) ? targetRead({ kind: "stage", stage: text }, [], "") : undefined;
};
