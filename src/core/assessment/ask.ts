import { assertNever } from "../result.ts";
import type { Assumption, AssumptionCode } from "../assumption.ts";
import type { DirectionFinding } from "../direction/direction.ts";
import type { Question } from "./assessment.ts";

/**
 * What an assumption is worth asking. `decide`: another reading is as likely and changes the verdict; `confirm`: the
 * other reading is unlikely, or only an act is missing; `none`: no reading of it could change the verdict.
 *
 * House rule after DOMAIN §3; the directions are judged apart (`askDirection`), with both verdicts at hand.
 */
const WORTH: Readonly<Record<Exclude<AssumptionCode, `direction-${string}`>, Question>> = {
  "statement-read-as-yes": "decide",
  "ceiling-not-shown": "decide",
  "completion-read-as-yes": "decide",
  "on-time-assumed": "decide",
  "exact-read-as-bound": "confirm",
  "approximation-read-as-number": "confirm",
  "scale-assumed": "confirm",
  // The other reading of the mark would be no number.
  "decimal-mark-assumed": "none",
  "unit-from-other-side": "none",
  "deferral-from-text": "confirm",
  "exclusion-from-text": "confirm",
  "target-from-baseline": "confirm",
  "change-from-baseline": "confirm",
  "sign-from-target": "decide",
  "number-from-prose": "confirm",
  "date-from-prose": "confirm",
  "ratio-read-as-quotient": "decide",
  "share-from-counts": "confirm",
  "act-read-as-yes-no": "confirm",
  "answers-in-order": "confirm",
  "term-of-measure": "confirm",
  "months-counted-in-days": "decide",
  "day-or-share": "decide",
  "year-read-as-number": "decide",
  "change-read-as-level": "decide",
  "no-or-withdrawn": "decide",
  "magnitudes-apart": "decide",
  "value-of-another-year": "confirm",
  "year-from-period": "none",
};

/** @param idle of which no other reading would change the verdict: they are not asked */
export function askAssumptions(assumptions: readonly Assumption[], idle: readonly Assumption[]): Question {
  let asked: Question = "none";
  for (const assumption of assumptions)
    if (!idle.includes(assumption)) asked = stronger(asked, worthOf(assumption));
  return asked;
}

const worthOf = ({ code }: Assumption): Question => (isDirection(code) ? "none" : WORTH[code]);

const isDirection = (code: AssumptionCode): code is Extract<AssumptionCode, `direction-${string}`> =>
  code.startsWith("direction-");

const RANK: Readonly<Record<Question, number>> = { none: 0, confirm: 1, decide: 2 };
export const stronger = (a: Question, b: Question): Question => (RANK[b] > RANK[a] ? b : a);

/**
 * A direction that nobody stated is asked only if the opposite one gives another verdict. It is a matter to decide
 * when nothing speaks for it, when sources disagree, or when words alone turn the usual reading ("higher") round.
 */
export function askDirection(finding: DirectionFinding, changesVerdict: boolean): Question {
  if (finding.certainty === "stated" || !changesVerdict) return "none";
  if (finding.certainty === "assumed" || finding.opposed.length > 0) return "decide";
  const isFromWords = finding.source === "algorithm-numerator" || finding.source === "name";
  return finding.direction === "lower" && isFromWords ? "decide" : "confirm";
}

/** The code under which an unstated direction is shown among the assumptions. */
export function directionAssumption(finding: DirectionFinding): Assumption | undefined {
  const facts = { direction: finding.direction, words: finding.words };
  switch (finding.source) {
    case "column":
    case "target":
    case "algorithm-comparator":
      return undefined;
    case "sign":
      return { code: "direction-from-sign", facts };
    case "algorithm-numerator":
      return { code: "direction-from-algorithm", facts };
    case "name":
      return { code: "direction-from-name", facts };
    case "baseline":
      return { code: "direction-from-baseline", facts };
    case "default":
      return { code: "direction-assumed", facts };
    default:
      return assertNever(finding.source);
  }
}
