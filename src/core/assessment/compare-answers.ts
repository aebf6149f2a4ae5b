import type { Actual } from "../actual/actual.ts";
import type { Assumption } from "../assumption.ts";
import type { Issue } from "../issue.ts";
import type { Stage } from "../policy/method-parameters.ts";
import type { Target } from "../target/target.ts";
import type { Rule } from "./assessment.ts";
import { againstBound } from "./compare-amounts.ts";
import { decided, isComplete, misfit, open, partial, type Comparison } from "./comparison.ts";

const COMPLETION: readonly Assumption[] = [{ code: "completion-read-as-yes" }];

/** A yes, a no, or words that mean one, against a yes/no target; an amount against its ceiling. */
export function againstYesNo(target: Extract<Target, { kind: "yes-no" }>, actual: Actual): Comparison {
  const { wanted, qualifier, ceiling, isAct } = target;
  const isAnother = isAct === true ? sharesNoWord : saysAnotherThing;
  const rule: Rule = ceiling === undefined ? "yes-no" : "ceiling";
  const answered = (answer: boolean, assumed: readonly Assumption[] = []): Comparison => {
    const isCeilingOpen = ceiling !== undefined && answer;
    return decided(
      rule,
      answer === wanted,
      isCeilingOpen ? [...assumed, { code: "ceiling-not-shown" }] : assumed,
    );
  };
  switch (actual.kind) {
    case "yes-no":
      return actual.answer && isAnother(qualifier, actual.qualifier)
        ? open(rule, stageUnknown(qualifier ?? "", actual.qualifier ?? ""))
        : answered(actual.answer);
    case "compliance":
      return answered(actual.kept);
    case "date":
      // A date says that it was done then.
      return answered(true, [{ code: "statement-read-as-yes" }]);
    case "completion":
      return isComplete(actual.share) ? answered(true, COMPLETION) : open(rule, partial(actual.share));
    case "quantity":
    case "bound":
      if (ceiling !== undefined) return againstBound(ceiling, "<=", actual);
      return isWholeShare(actual) ? answered(true, COMPLETION) : open(rule, misfit(actual));
    default:
      return open(rule, misfit(actual));
  }
}

/** On a declared ladder a later stage meets an earlier one; without it a stage is only met by itself, or by a plain yes. */
export function againstStage(
  { stage, ladder = [] }: Extract<Target, { kind: "stage" }>,
  actual: Actual,
): Comparison {
  const reached = (words: string): Comparison => {
    const asked = placeOf(stage, ladder);
    const found = placeOf(words, ladder);
    const score = ladder[found]?.score;
    if (asked >= 0 && score !== undefined) return decided("stage", found >= asked, [], undefined, score);
    return folded(words) === folded(stage)
      ? decided("stage", true)
      : open("stage", stageUnknown(stage, words));
  };
  switch (actual.kind) {
    case "yes-no":
      if (!actual.answer) return decided("stage", false);
      return actual.qualifier === undefined ? decided("stage", true) : reached(actual.qualifier);
    case "stage":
      return reached(actual.stage);
    case "compliance":
      return decided("stage", actual.kept);
    case "completion":
      return open("stage", partial(actual.share));
    default:
      return open("stage", misfit(actual));
  }
}

const placeOf = (stage: string, ladder: readonly Stage[]): number =>
  ladder.findIndex(({ name }) => name === stage);

/** "Sì progettazione" is no answer to "sì realizzazione": what was done is not what was asked. */
const saysAnotherThing = (wanted: string | undefined, said: string | undefined): boolean =>
  wanted !== undefined && said !== undefined && !folded(said).includes(folded(wanted));

/** "Sì, approvato" answers "approvazione del regolamento"; "sì progettazione" does not. */
function sharesNoWord(wanted: string | undefined, said: string | undefined): boolean {
  if (wanted === undefined || said === undefined) return false;
  const stems = new Set(stemsIn(wanted));
  return !stemsIn(said).some((stem) => stems.has(stem));
}

/** Endings differ ("approvato", "approvazione"); so much of a word must be the same. */
const STEM = 5;
const stemsIn = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM));

const stageUnknown = (wanted: string, reached: string): Issue => ({
  code: "stage-unknown",
  facts: { wanted, reached },
});

const isWholeShare = (actual: Actual): boolean =>
  actual.kind === "quantity" && actual.quantity.unit === "percent" && actual.quantity.value.eq(1);

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s()]+/gu, " ")
    .trim();
