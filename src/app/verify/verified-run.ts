import type { AssessedPlan } from "../assessed-plan.ts";
import type { KeptMemory } from "../memory.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import { digestSnapshot } from "../sheet-digests.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import type { SheetRole } from "../plan-layout.ts";
import { inputKeys } from "../describe/read-inputs.ts";
import type { KeptLog } from "./read-log.ts";

/** What a run left in a workbook, beside the same run as today's engine makes it on the same day. */
export interface VerifiedRun {
  readonly log: KeptLog;
  readonly workbook: WorkbookPlan;
  readonly assessed: AssessedPlan;
  readonly memory: KeptMemory;
  /** Policy, engine and language are those of the run. */
  readonly hasSameRules: boolean;
}

/**
 * Tells of each row of a sheet of ours whether it stands as the last run wrote it; undefined where nobody remembers. A
 * memory guards against accidents, not against forgery: it only tells how a fault came about, never that there is none.
 */
export function asWritten(
  sheet: SheetSnapshot,
  role: SheetRole,
  { digests }: KeptMemory,
): (row: number) => boolean | undefined {
  const remembered = digests.get(role);
  if (remembered === undefined) return () => undefined;
  const written = new Set(remembered.rows);
  const now = digestSnapshot(sheet, inputKeys(sheet, role)).rows;
  return (row) => written.has(now[row - 1] ?? "");
}
