import type { Issue } from "../../core/issue.ts";
import { isOfClosing } from "../closing/closing-codes.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import type { Finding } from "./finding.ts";

/** What differs from a closed period, row by row, and what is wrong with a closing itself. */
export function checkClosings({ issues }: WorkbookPlan, { rows }: AssessedPlan): readonly Finding[] {
  return [
    ...rows.flatMap(({ indicator, assessment }) =>
      assessment.proof.issues.filter(isOfClosing).map((issue) => findingOf(issue, indicator.key)),
    ),
    ...issues.filter(isOfClosing).map((issue) => findingOf(issue)),
  ];
}

const findingOf = ({ code, facts, at }: Issue, row?: string): Finding => ({
  code: "after-closing",
  facts: { ...facts, issue: code },
  at: at ?? { sheet: "", address: "" },
  ...(row === undefined ? {} : { row }),
});
