import type { Issue } from "../../../core/issue.ts";
import { weightFaults } from "../../policy/weight-faults.ts";
import { headingAddress } from "../../locate-tables.ts";
import { cellOf, type CheckedPlan, type Found, type PlanCheck } from "../plan-check.ts";

/** What has a check of its own. */
const APART: ReadonlySet<Issue["code"]> = new Set(["header-year", "weights-partial", "weights-not-100"]);

/** Cells of rows, settings and registers that are not understood: the issues of the reading, as it words them. */
export const unreadableEntry: PlanCheck = {
  code: "unreadable-entry",
  severity: "error",
  source: "house",
  find: (plan) => [
    ...plan.workbook.issues.flatMap((issue) => told(issue, issue.at ?? tablePlace(plan), undefined)),
    ...plan.rows.flatMap((row) =>
      row.indicator.issues.flatMap((issue) =>
        told(issue, issue.at ?? cellOf(row, "name"), row.indicator.code),
      ),
    ),
  ],
};

/** Weights given for some siblings only, or that do not total 100. */
export const weights: PlanCheck = {
  code: "weights",
  severity: "error",
  source: "house",
  find: (plan) =>
    weightFaults(plan.snapshot, plan.workbook).map(({ code, facts, at }) => ({
      at: at ?? tablePlace(plan),
      facts: { ...facts, issue: code },
    })),
};

const told = (issue: Issue, at: Found["at"], indicator: string | undefined): readonly Found[] =>
  APART.has(issue.code)
    ? []
    : [
        {
          at,
          facts: { ...issue.facts, issue: issue.code },
          ...(indicator === undefined ? {} : { indicator }),
        },
      ];

const tablePlace = ({ workbook: { table } }: CheckedPlan): Found["at"] => ({
  sheet: table.sheet.name,
  address: headingAddress(table),
});
