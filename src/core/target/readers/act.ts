import { targetRead, type TargetReader } from "./reader.ts";

const CONDITION = /[\d<>≤≥=%]/;

/** Reads "Approvazione del regolamento": something to be done, which a yes answers. */
export const readAct: TargetReader = ({ folded, text, vocabulary }) =>
  vocabulary.acts.at(folded, 0) === undefined || CONDITION.test(folded)
    ? undefined
    : targetRead(
        { kind: "yes-no", wanted: true, qualifier: text, isAct: true },
        [{ code: "act-read-as-yes-no", facts: { text } }],
        "",
      );
