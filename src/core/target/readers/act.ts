import { keptIn, withoutNumbers } from "../../wording/kept.ts";
import { targetRead, type TargetReader } from "./reader.ts";

const CONDITION = /[\d<>≤≥=%]/;

/** Reads "Approvazione del regolamento", "Regolamento approvato": something to be done, which a yes answers. */
export const readAct: TargetReader = (passage) => {
  const { folded, text, vocabulary } = passage;
  const words = withoutNumbers(folded, passage);
  if (CONDITION.test(words)) return undefined;
  return vocabulary.acts.at(folded, 0) === undefined && keptIn(passage, words) !== true
    ? undefined
    : targetRead(
        { kind: "yes-no", wanted: true, qualifier: text, isAct: true },
        [{ code: "act-read-as-yes-no", facts: { text } }],
        "",
      );
};
