import { headingAddress, type LocatedTable } from "../../app/locate-tables.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { WorkbookPlan } from "../../app/read-plan.ts";
import { failureSentence } from "../../app/texts/failures.ts";
import type { CellRef } from "../../core/issue.ts";
import type { WorkbookStatus } from "./pane-model.ts";

/** What a workbook with a plan that can be computed is. */
export function planStatus({ plan, rows, table }: WorkbookPlan): WorkbookStatus {
  const found = { at: placeOf(table), rows: rows.length };
  return table.name === undefined
    ? { kind: "plain-range", ...found }
    : { kind: "plan", ...found, administration: plan.administration, year: plan.year };
}

const placeOf = (table: LocatedTable): CellRef => ({
  sheet: table.sheet.name,
  address: headingAddress(table),
});

export const faultyStatus = (failure: PlanFailure, language: WorkbookLanguage): WorkbookStatus =>
  failure.code === "no-indicator-table"
    ? { kind: "no-plan" }
    : { kind: "faulty", sentence: failureSentence(failure, language, ""), at: failureCells(failure)[0] };

/** The places that a failure names. */
export function failureCells({ facts }: Pick<PlanFailure, "facts">): readonly CellRef[] {
  const { sheet, address, first, second } = facts;
  const places = address === undefined ? [first, second] : [address];
  return places.flatMap((place): readonly CellRef[] => {
    if (typeof place !== "string" || place === "") return [];
    const mark = place.lastIndexOf("!");
    if (mark >= 0) return [{ sheet: place.slice(0, mark), address: place.slice(mark + 1) }];
    return typeof sheet === "string" ? [{ sheet, address: place }] : [];
  });
}
