import type { Assessment } from "../../core/assessment/assessment.ts";
import type { Assumption } from "../../core/assumption.ts";
import type { Direction } from "../../core/quantity.ts";
import { assertNever } from "../../core/result.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { sentence } from "../texts/evaluation/sentences.ts";
import type { ProofWords } from "../texts/proof-words.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import { directionWord } from "../texts/words.ts";

/** Why a row is asked: what is open or contradictory, then what was assumed. */
export const askedBecause = ({ issues, assumptions }: ProofWords): string =>
  [...issues.map(({ what }) => sentence(what)), ...assumptions].join("\n");

/** What a person may do about it, a sentence for each; never more than once the same. */
export function proposalFor(assessment: Assessment, words: ProofWords, language: WorkbookLanguage): string {
  const { issues, assumptions } = assessment.proof;
  const isDirectionAlone = issues.length === 0 && assumptions.every(isDirection);
  const decidesDirection = assessment.question === "decide" && isDirectionAlone;
  const proposals = [
    ...words.issues.map(({ remedy }) => remedy),
    ...assumptions.map((assumption) => ofAssumption(assumption, decidesDirection, language)),
  ];
  return [...new Set(proposals)].map(sentence).join("\n");
}

const isDirection = ({ code }: Assumption): boolean => code.startsWith("direction-");

function ofAssumption(
  { code, facts }: Assumption,
  decidesDirection: boolean,
  language: WorkbookLanguage,
): string {
  const say = sheetSpeaker(language);
  switch (code) {
    case "statement-read-as-yes":
    case "ceiling-not-shown":
    case "completion-read-as-yes":
    case "on-time-assumed":
      return say(`proposal.${code}`);
    case "direction-from-sign":
    case "direction-from-algorithm":
    case "direction-from-name":
    case "direction-from-baseline":
    case "direction-assumed": {
      const direction: Direction = facts?.direction === "lower" ? "lower" : "higher";
      return say(decidesDirection ? "proposal.direction-decides" : "proposal.direction", {
        direction: directionWord(direction, language),
        opposite: directionWord(direction === "higher" ? "lower" : "higher", language),
      });
    }
    case "year-from-period":
    case "scale-assumed":
    case "exact-read-as-bound":
    case "decimal-mark-assumed":
    case "deferral-from-text":
    case "exclusion-from-text":
    case "approximation-read-as-number":
    case "unit-from-other-side":
    case "target-from-baseline":
    case "change-from-baseline":
    case "sign-from-target":
    case "number-from-prose":
    case "date-from-prose":
    case "ratio-read-as-quotient":
    case "share-from-counts":
    case "act-read-as-yes-no":
    case "answers-in-order":
    case "term-of-measure":
    case "months-counted-in-days":
    case "day-or-share":
    case "year-read-as-number":
    case "change-read-as-level":
    case "no-or-withdrawn":
    case "magnitudes-apart":
    case "value-of-another-year":
      return say("confirm.confirm");
    default:
      return assertNever(code);
  }
}
