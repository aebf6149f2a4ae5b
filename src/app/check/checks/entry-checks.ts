import type { Issue } from "../../../core/issue.ts";
import { CHANGE_CODES, CHANGE_FLAGS } from "../../with-plan-changes.ts";
import { weightFaults } from "../../policy/weight-faults.ts";
import { headingAddress } from "../../locate-tables.ts";
import { cellOf, type CheckedPlan, type Found, type PlanCheck } from "../plan-check.ts";

/** What has a check of its own. */
const APART: ReadonlySet<Issue["code"]> = new Set([
  "header-year",
  "weights-partial",
  "weights-not-100",
  ...CHANGE_CODES,
]);

/** That a target was changed is told in the results; here what an evaluator would object to. */
const OBJECTED: ReadonlySet<Issue["code"]> = new Set(CHANGE_FLAGS);

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

/** Changes during the year without act, date or reason, too late, or not followed by the plan. */
export const planChanges: PlanCheck = {
  code: "plan-changes",
  severity: "error",
  source: "law",
  find: ({ rows }) =>
    rows.flatMap((row) =>
      row.indicator.issues
        .filter(({ code }) => OBJECTED.has(code))
        .map(({ code, facts, at }) => ({
          at: at ?? cellOf(row, "name"),
          facts: { ...facts, issue: code },
          indicator: row.indicator.code,
        })),
    ),
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
