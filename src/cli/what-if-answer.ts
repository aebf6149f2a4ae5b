import type { AssessedPlan, IndicatorRow } from "../app/assessed-plan.ts";
import type { PolicyComparison } from "../app/compare-policies.ts";
import { whatIfOf } from "../app/what-if-of.ts";
import type { WhatIf } from "../core/assessment/what-if.ts";
import { totalsTree } from "../core/roll-up/roll-up-plan.ts";
import { whatMoves, type Influence } from "../core/roll-up/what-moves.ts";

/** What `traguardo what-if` has to say, before it is put into words or JSON. */
export interface WhatIfAnswer {
  readonly assessed: AssessedPlan;
  readonly rows: readonly { readonly row: IndicatorRow; readonly found: WhatIf }[];
  /** Of the administration's total, the row that would win most first. */
  readonly moves: readonly (Influence & { readonly row: IndicatorRow })[];
  readonly compared: PolicyComparison | undefined;
}

export function whatIfAnswer(
  assessed: AssessedPlan,
  asked: readonly IndicatorRow[],
  compared: PolicyComparison | undefined,
): WhatIfAnswer {
  const { plan, policy, rows } = assessed;
  const byKey = new Map(rows.map((row) => [row.indicator.key, row]));
  const assessments = new Map(rows.map(({ indicator, assessment }) => [indicator.key, assessment]));
  const moves = whatMoves(totalsTree(plan, assessments, policy).administration, policy).flatMap(
    (influence) => {
      const row = byKey.get(influence.key);
      return row === undefined ? [] : [{ ...influence, row }];
    },
  );
  return {
    assessed,
    rows: asked.map((row) => ({ row, found: whatIfOf(row, assessed) })),
    moves,
    compared,
  };
}
