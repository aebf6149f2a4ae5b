import { answerAt } from "../../wording/answer.ts";
import type { Passage } from "../../wording/passage.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/**
 * Reads "Attività rinviata per legge", "Escluso", "indicatore stralciato dal piano": the words are the reason.
 *
 * A negated word ("non rinviata") and words that say it of a part only ("il resto è rinviato") are not read. An
 * exclusion must stand within the first words: further on, "esclusi i festivi" says something else.
 */
export const readWithdrawn: ActualReader = (passage) => {
  const { folded, text, vocabulary } = passage;
  const found = vocabulary.withdrawn.first(folded, 0);
  if (found === undefined || answerAt(passage) !== undefined) return undefined;
  const before = folded.slice(0, found.start);
  const wordsBefore = before.split(" ").length - 1;
  if (found.meaning === "excluded" && wordsBefore > MOST_BEFORE_EXCLUSION) return undefined;
  if (isNegated(passage, before) || vocabulary.partly.first(folded, 0) !== undefined) return undefined;
  const code = found.meaning === "deferred" ? "deferral-from-text" : "exclusion-from-text";
  return actualRead({ kind: found.meaning, reason: text }, [{ code }], "");
};

const MOST_BEFORE_EXCLUSION = 3;
/** "non è stata rinviata": so many words may stand between. */
const REACH_OF_NEGATION = 3;

function isNegated({ vocabulary }: Passage, before: string): boolean {
  const near = before
    .split(" ")
    .slice(-REACH_OF_NEGATION - 1)
    .join(" ");
  return vocabulary.negations.first(near, 0) !== undefined;
}
