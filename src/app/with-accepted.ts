import type { Lexicon } from "../core/lexicon/lexicon.ts";
import type { Centre } from "../core/plan.ts";
import { acceptedValue } from "./accepted-value.ts";
import { groupBy } from "./group-by.ts";
import type { CentreRegister } from "./read-centres.ts";
import type { Period } from "./read-periods.ts";
import type { PlanRow } from "./read-plan.ts";
import type { Submission } from "./read-submissions.ts";
import { sameAnswer } from "./same-answer.ts";
import { whoFills } from "./who-fills.ts";

/** The rows, those with their accepted value whose actual says something else. */
export function withAccepted(
  rows: readonly PlanRow[],
  submissions: readonly Submission[],
  periods: readonly Period[],
  { lexicon, year }: { readonly lexicon: Lexicon; readonly year: number | undefined },
  { centres, register }: { readonly centres: readonly Centre[]; readonly register: CentreRegister },
): readonly PlanRow[] {
  if (submissions.length === 0) return rows;
  const byRow = groupBy(submissions, ({ id }) => id);
  return rows.map((row): PlanRow => {
    const { indicator } = row;
    const { unit, algorithm } = indicator;
    const ofRow = byRow.get(indicator.key) ?? [];
    const filling = whoFills(row, centres, register);
    const context = { lexicon, unit, algorithm, ...(year === undefined ? {} : { year }) };
    const accepted = acceptedValue(filling, ofRow, periods, context);
    return accepted === undefined || sameAnswer(accepted.cell, indicator.actual.cell, context)
      ? row
      : { ...row, indicator: { ...indicator, accepted } };
  });
}
