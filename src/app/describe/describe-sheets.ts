import type { AssessedPlan } from "../assessed-plan.ts";
import { describeByCentre } from "./describe-by-centre.ts";
import { describeByObjective } from "./describe-by-objective.ts";
import { describeLog } from "./describe-log.ts";
import { describePira } from "./describe-pira.ts";
import { describeSummary } from "./describe-summary.ts";
import { describeToConfirm } from "./describe-to-confirm.ts";
import { describeVariances } from "./describe-variances.ts";
import type { DescribedSheet } from "./page.ts";

/** Every sheet that we own and rebuild, in the order in which they stand in the workbook. */
export const describeSheets = (assessed: AssessedPlan): readonly DescribedSheet[] => [
  describeSummary(assessed),
  describeByObjective(assessed),
  describeByCentre(assessed),
  describePira(assessed),
  describeVariances(assessed),
  describeToConfirm(assessed),
  describeLog(assessed),
];
