import { readIndicator } from "../core/assessment/read-indicator.ts";
import { whatIf, type WhatIf } from "../core/assessment/what-if.ts";
import { lexiconOf } from "../core/lexicon/lexicon.ts";
import type { AssessedPlan, IndicatorRow } from "./assessed-plan.ts";

/** What would meet the target of a row of the plan, and what would reach its next band. */
export function whatIfOf(
  { indicator, assessment }: Pick<IndicatorRow, "indicator" | "assessment">,
  { plan: { year }, policy, asOf, spoken }: Pick<AssessedPlan, "plan" | "policy" | "asOf" | "spoken">,
): WhatIf {
  const read = readIndicator(indicator, lexiconOf(spoken), year);
  return whatIf(read, assessment, { policy, asOf, year });
}
