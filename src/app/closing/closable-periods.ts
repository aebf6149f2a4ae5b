import type { Period } from "../read-periods.ts";
import type { WorkbookPlan } from "../read-plan.ts";

/** What can be closed: the rows of *Periodi*; where there are none, the plan's year as a whole, under its number. */
export function closablePeriods({
  periods,
  plan: { year },
}: Pick<WorkbookPlan, "periods" | "plan">): readonly Period[] {
  if (periods.length > 0 || year === undefined) return periods;
  const [from, to] = [
    { year, month: 1, day: 1 },
    { year, month: 12, day: 31 },
  ];
  return [{ name: String(year), year, from, to, due: undefined }];
}
