import { fail, ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { fold } from "../headings.ts";
import { locateTable } from "../locate-tables.ts";
import { editChanges } from "../policy/table-edits.ts";
import { readYear } from "../read-parameters.ts";
import { periodNamed, type Period } from "../read-periods.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import { columnOf, tableRows } from "../table-rows.ts";
import { closingSpeaker } from "../texts/closing/closing.ts";
import { closablePeriods } from "./closable-periods.ts";
import type { Closing } from "./closing.ts";
import type { ClosingRefusal } from "./closing-refusal.ts";

/** The period that is meant, as *Periodi* has it. */
export function openedPeriod(
  plan: WorkbookPlan,
  asked: string,
): Result<Period, Extract<ClosingRefusal, { readonly code: "period-unknown" | "no-periods" }>> {
  const periods = closablePeriods(plan);
  if (periods.length === 0) return fail({ code: "no-periods" });
  const period = periodNamed(periods, asked);
  if (period !== undefined) return ok(period);
  return fail({
    code: "period-unknown",
    period: asked,
    known: periods.map(({ name }) => name).join(", "),
  });
}

/** Its closings of the plan's year, reopened ones too. */
export const closingsOf = ({ closings, plan }: WorkbookPlan, { name }: Period): readonly Closing[] =>
  closings.filter(
    ({ period, year }) =>
      fold(period) === fold(name) && (year === "" || plan.year === undefined || year === String(plan.year)),
  );

/** The state of the period in the user's own table; its other states are kept as written. */
export function periodStateChanges(
  snapshot: Snapshot,
  { plan, spoken }: WorkbookPlan,
  { name }: Period,
  state: "closed" | "reopened",
): Result<readonly Change[], Extract<ClosingRefusal, { readonly code: "table" }>> {
  const table = locateTable(snapshot, "periods");
  // The closing's own sheet tells the state, too.
  if (table === undefined || columnOf(table, "state") === undefined) return ok([]);
  const row = tableRows(table).find((one) => {
    const year = readYear(one.cell("year"));
    const isOfYear = year === undefined || plan.year === undefined || year === plan.year;
    return isOfYear && fold(one.text("name")) === fold(name);
  });
  if (row === undefined) return ok([]);
  const value = closingSpeaker(spoken)(`state.${state}`);
  const edits = editChanges(table, { rows: [{ row, values: { state: { value } } }], added: [] });
  return edits.ok ? edits : fail({ code: "table", refusal: edits.issue });
}
