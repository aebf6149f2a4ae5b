import type { Assessment } from "../core/assessment/assessment.ts";
import type { CalendarDate } from "../core/calendar-date.ts";
import type { Cell } from "../core/cell.ts";
import type { Issue } from "../core/issue.ts";
import type { Indicator, Plan } from "../core/plan.ts";
import type { Policy } from "../core/policy/policy.ts";
import type { RollUps } from "../core/roll-up/roll-up-plan.ts";
import type { Trends } from "./trend/trends.ts";
import type { WorkbookLanguage } from "./plan-layout.ts";

/** What else a row says, for the sheets that print it; not needed to judge it. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  /** Where it stands: `row` is the sheet's row number. */
  readonly sheet: string;
  readonly row: number;
  /** Addresses of the cells that were read, by column key ("target": "H12"). */
  readonly cells: Readonly<Record<string, string>>;
  /** The target and actual cells, for sheets that print them as typed; an actual that a formula gives as it would be. */
  readonly target: Cell;
  readonly actual: Cell;
}

/** A plan with everything a run found out: what the sheets are described from. */
export interface AssessedPlan {
  readonly plan: Plan;
  readonly policy: Policy;
  /** Of the sheets we write. */
  readonly language: WorkbookLanguage;
  /** In which the plan's cells were read. */
  readonly spoken: WorkbookLanguage;
  readonly asOf: CalendarDate | undefined;
  /** In the order of the table. */
  readonly rows: readonly IndicatorRow[];
  readonly rollUps: RollUps;
  /** Undefined where there is nothing to set beside the plan's own values. */
  readonly trends?: Trends | undefined;
  /** Issues of plan and policy; those of rows are in their proofs. */
  readonly issues: readonly Issue[];
  /** Which file or workbook, for the log; "" when unknown. */
  readonly engineVersion: string;
}
