import type { CalendarDate } from "../../core/calendar-date.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Change, WriteCells } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { readPlan } from "../read-plan.ts";
import { formatDate } from "../texts/numbers.ts";
import { inverseOf } from "../undo/inverse-of.ts";
import type { ClosingRefusal } from "./closing-refusal.ts";
import { closingsOf, openedPeriod, periodStateChanges } from "./period-state.ts";

export interface ReopeningTerms {
  readonly period: string;
  /** Never blank: a reopening is explained. */
  readonly reason: string;
  readonly by: string;
  readonly today: CalendarDate;
  readonly language: WorkbookLanguage | undefined;
}

export interface ReopenedPeriod {
  readonly language: WorkbookLanguage;
  readonly period: string;
  readonly sheet: string;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/**
 * Opens a closed period again: who, when and why are noted on the sheet that keeps it. What was frozen stays there; the next
 * closing gets a sheet of its own.
 */
export function reopenPeriod(
  snapshot: Snapshot,
  { period: asked, reason, by, today, language }: ReopeningTerms,
): Result<ReopenedPeriod, PlanFailure | ClosingRefusal> {
  const read = readPlan(snapshot, language);
  if (!read.ok) return read;
  const plan = read.value;
  const found = openedPeriod(plan, asked);
  if (!found.ok) return found;
  const period = found.value;
  const closed = closingsOf(plan, period).find(({ reopened }) => reopened === undefined);
  if (closed === undefined) return fail({ code: "not-closed", period: period.name });
  if (snapshot.sheets.find(({ name }) => name === closed.sheet)?.isProtected === true)
    return fail({ code: "locked", sheet: closed.sheet });
  const state = periodStateChanges(snapshot, plan, period, "reopened");
  if (!state.ok) return state;
  const { column, ...rows } = closed.places;
  const written = (row: number, value: string) => ({ row, column, value, format: "@" });
  const log: WriteCells = {
    kind: "write-cells",
    sheet: closed.sheet,
    cells: [
      written(rows.on, formatDate(today, closed.language)),
      written(rows.by, by),
      written(rows.reason, reason),
    ],
  };
  const changes = [log, ...state.value];
  return ok({
    language: plan.language,
    period: period.name,
    sheet: closed.sheet,
    changes,
    inverse: inverseOf(changes, snapshot),
  });
}
