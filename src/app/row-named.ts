import { fail, ok, type Result } from "../core/result.ts";
import type { PlanRow, WorkbookPlan } from "./read-plan.ts";

/** The row that a person means by its ID, or by its code where only one row has it. */
export function rowNamed({ rows }: WorkbookPlan, id: string): Result<PlanRow, "unknown" | "ambiguous"> {
  const byId = rows.find(({ key }) => key.key === id);
  if (byId !== undefined) return ok(byId);
  const [row, second] = rows.filter(({ indicator }) => indicator.code === id);
  if (row === undefined) return fail("unknown");
  return second === undefined ? ok(row) : fail("ambiguous");
}
