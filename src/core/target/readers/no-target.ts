import { saysNothing } from "../../wording/no-value.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/** Reads "n.d.", "-", "per conoscenza", "To be determined": the plan sets no target. */
export const readNoTarget: TargetReader = (passage) => {
  const { noTarget, noTargetOpening } = passage.vocabulary;
  return saysNothing(passage, noTarget, noTargetOpening)
    ? targetRead({ kind: "none", words: passage.text }, [], "")
    : undefined;
};
