import type { IndicatorRow } from "../../app/assessed-plan.ts";
import { readingLines } from "../../app/describe/indicator-cells.ts";
import { askedBecause, proposalFor } from "../../app/describe/proposal.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { proofWords } from "../../app/texts/proof-words.ts";
import type { Assessment } from "../../core/assessment/assessment.ts";
import { lines } from "./explanation.ts";
import type { QuestionView, RowView } from "./pane-model.ts";

/** A row that a person has to decide or may confirm, with everything needed to do so. */
export function questionView(
  row: IndicatorRow,
  view: (row: IndicatorRow) => RowView,
  language: WorkbookLanguage,
): QuestionView {
  const { assessment } = row;
  const words = proofWords(assessment.proof, language);
  return {
    row: view(row),
    readings: lines(readingLines(words, language)),
    because: lines(askedBecause(words)),
    proposals: lines(proposalFor(assessment, words, language)),
    direction: askedDirection(assessment),
  };
}

/** Nothing is open but the direction, and the opposite one would give another verdict. */
function askedDirection({ question, proof }: Assessment): QuestionView["direction"] {
  const isDirectionAlone =
    proof.issues.length === 0 && proof.assumptions.every(({ code }) => code.startsWith("direction-"));
  return question === "decide" && isDirectionAlone ? proof.direction?.direction : undefined;
}
