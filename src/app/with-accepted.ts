import type { Lexicon } from "../core/lexicon/lexicon.ts";
import type { Source } from "../core/plan.ts";
import { acceptedValue } from "./accepted-value.ts";
import { groupBy } from "./group-by.ts";
import type { Period } from "./read-periods.ts";
import type { PlanRow } from "./read-plan.ts";
import type { Submission } from "./read-submissions.ts";
import { saysTheSame } from "./says-the-same.ts";

/** The rows, those with their accepted value whose actual says something else. */
export function withAccepted(
  rows: readonly PlanRow[],
  submissions: readonly Submission[],
  periods: readonly Period[],
  lexicon: Lexicon,
): readonly PlanRow[] {
  if (submissions.length === 0) return rows;
  const byRow = groupBy(submissions, ({ id }) => id);
  return rows.map((row): PlanRow => {
    const { indicator } = row;
    const accepted = acceptedOf(row, byRow.get(indicator.key) ?? [], periods, lexicon);
    return accepted === undefined || saysTheSame(accepted.cell, indicator.actual.cell)
      ? row
      : { ...row, indicator: { ...indicator, accepted } };
  });
}

const acceptedOf = (
  { indicator, source }: PlanRow,
  ofRow: readonly Submission[],
  periods: readonly Period[],
  lexicon: Lexicon,
): Source | undefined =>
  acceptedValue(indicator, source.text("aggregation"), ofRow, periods, {
    lexicon,
    unit: indicator.unit,
    algorithm: indicator.algorithm,
  });
