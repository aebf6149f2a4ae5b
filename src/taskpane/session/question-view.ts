import type { IndicatorRow } from "../../app/assessed-plan.ts";
import { askedBecause, proposalFor } from "../../app/describe/proposal.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { readingLines } from "../../app/texts/readings.ts";
import type { Assessment } from "../../core/assessment/assessment.ts";
import { lines } from "./explanation.ts";
import type { QuestionView, RowView } from "./pane-model.ts";

/** A row that a person has to decide or may confirm, with everything needed to do so. */
export const questionView = (
  row: IndicatorRow,
  view: (row: IndicatorRow) => RowView,
  language: WorkbookLanguage,
): QuestionView => ({
  row: view(row),
  readings: lines(readingLines(row.assessment.proof, language)),
  because: lines(askedBecause(row.assessment, language)),
  proposals: lines(proposalFor(row.assessment, language)),
  direction: askedDirection(row.assessment),
});

/** Nothing is open but the direction, and the opposite one would give another verdict. */
function askedDirection({ question, proof }: Assessment): QuestionView["direction"] {
  const isDirectionAlone =
    proof.issues.length === 0 && proof.assumptions.every(({ code }) => code.startsWith("direction-"));
  return question === "decide" && isDirectionAlone ? proof.direction?.direction : undefined;
}
