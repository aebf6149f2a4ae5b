import type { Assumption } from "../../assumption.ts";
import type { Target } from "../target.ts";
import { answerAt } from "../../wording/answer.ts";
import { boundAt, type FoundBound } from "../../wording/bound.ts";
import { bareWords, withoutTrailingMarks, type Passage } from "../../wording/passage.ts";
import { remarkAfter } from "../../wording/remark.ts";
import { targetRead, type TargetReader } from "./reader.ts";

/**
 * Reads "sì", "Sì (predisposizione strumento …)", "sì max € 4.293.180", "sì/no" (the question asks for a yes).
 *
 * A comparator other than a ceiling is a condition of its own, and the words are not read as a yes.
 */
export const readYesNo: TargetReader = (passage) => {
  const { folded, text, vocabulary } = passage;
  if (vocabulary.question.whole(folded) === true) return targetRead({ kind: "yes-no", wanted: true }, [], "");
  const answer = answerAt(passage);
  if (answer === undefined) return undefined;
  const bound = firstBound(passage, answer.end);
  if (bound === undefined) return read(answer.answer, bareWords(text.slice(answer.end)), undefined, [], "");
  const isCeiling = answer.answer && bound.comparator === "<=";
  if (!isCeiling) return undefined;
  const qualifier = withoutTrailingMarks(bareWords(text.slice(answer.end, bound.start)));
  return read(true, qualifier, bound, bound.amount.assumed, remarkAfter(passage, bound.end, false));
};

function read(
  wanted: boolean,
  qualifier: string,
  ceiling: FoundBound | undefined,
  assumed: readonly Assumption[],
  remark: string | undefined,
): ReturnType<TargetReader> {
  const target: Target = {
    kind: "yes-no",
    wanted,
    ...(qualifier === "" ? {} : { qualifier }),
    ...(ceiling === undefined ? {} : { ceiling: ceiling.bound }),
  };
  return targetRead(target, assumed, remark);
}

/** The first comparator that has a number behind it. */
function firstBound(passage: Passage, from: number): FoundBound | undefined {
  const { vocabulary, folded } = passage;
  let comparator = vocabulary.comparators.first(folded, from);
  while (comparator !== undefined) {
    const bound = boundAt(passage, comparator.start);
    if (bound !== undefined) return bound;
    comparator = vocabulary.comparators.first(folded, comparator.end);
  }
  return undefined;
}
