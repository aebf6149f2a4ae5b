import type { AssessedPlan, IndicatorRow } from "../../app/assessed-plan.ts";
import { linkTo } from "../../app/describe/indicator-cells.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { verdictLabel } from "../../app/texts/evaluation/labels.ts";
import { formatPercent } from "../../app/texts/numbers.ts";
import { cellText } from "../../core/cell.ts";
import { objectiveName } from "../../core/plan.ts";
import { bandView } from "./band-view.ts";
import type { RowView } from "./pane-model.ts";

/** Makes rows of one plan as the pane lists them. */
export function rowViewer(
  { plan, policy }: Pick<AssessedPlan, "plan" | "policy">,
  language: WorkbookLanguage,
): (row: IndicatorRow) => RowView {
  const objectives = new Map(plan.objectives.map((one) => [one.code, objectiveName(one)]));
  const centres = new Map(plan.centres.map(({ key, name }) => [key, name]));
  return (row) => {
    const { indicator, assessment, target, actual } = row;
    const { attainment, verdict, band, question } = assessment;
    return {
      key: indicator.key,
      code: indicator.code,
      name: indicator.name,
      target: cellText(target),
      actual: cellText(actual),
      verdict: verdict.kind,
      verdictWord: verdictLabel(assessment, language),
      attainmentText:
        attainment.kind === "computed" ? formatPercent(attainment.shown, language, policy.decimals) : "",
      band: bandView(band, language),
      objective: objectives.get(indicator.objective) ?? indicator.objective,
      centres: indicator.centres.map((key) => centres.get(key) ?? key),
      question,
      at: linkTo(row),
    };
  };
}
