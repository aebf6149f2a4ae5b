import type { AssessedPlan } from "../assessed-plan.ts";
import { describeByCentre } from "./describe-by-centre.ts";
import { describeByObjective } from "./describe-by-objective.ts";
import { describeLog } from "./describe-log.ts";
import { describePira } from "./describe-pira.ts";
import { describeSummary } from "./describe-summary.ts";
import { describeToConfirm } from "./describe-to-confirm.ts";
import { describeTrend } from "./describe-trend.ts";
import { describeVariances } from "./describe-variances.ts";
import { cellsOf } from "./indicator-cells.ts";
import type { DescribedSheet } from "./page.ts";

/** Every sheet that we own and rebuild, in the order in which they stand in the workbook. */
export const describeSheets = (
  assessed: AssessedPlan,
  cells = cellsOf(assessed),
): readonly DescribedSheet[] => [
  describeSummary(assessed),
  describeByObjective(assessed, cells),
  describeByCentre(assessed, cells),
  describePira(assessed, cells),
  describeVariances(assessed, cells),
  describeToConfirm(assessed, cells),
  ...(assessed.trends === undefined ? [] : [describeTrend(assessed, assessed.trends, cells)]),
  describeLog(assessed, cells),
];
