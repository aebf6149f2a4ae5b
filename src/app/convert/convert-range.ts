import type { CellRef } from "../../core/issue.ts";
import { EMPTY } from "../../core/cell.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { areaAddress, cellAddress, overlaps } from "../../ports/address.ts";
import type { Change, MakeTable } from "../../ports/change.ts";
import type { Area, Snapshot } from "../../ports/snapshot.ts";
import type { LocatedTable } from "../locate-tables.ts";
import type { PlanFailure } from "../plan-failure.ts";
import { TABLES } from "../plan-layout.ts";
import { readPlan } from "../read-plan.ts";
import { tableRow } from "../table-rows.ts";
import { inverseOf } from "../undo/inverse-of.ts";

export interface Conversion {
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  /** The name of the new table. */
  readonly table: string;
}

/** What stands in the way of a table, and where. */
export interface ConversionRefusal {
  readonly code:
    | "already-table"
    | "range-locked"
    | "heading-blank"
    | "heading-twice"
    | "heading-no-text"
    | "cells-merged"
    | "other-table"
    | "headings-again"
    | "title-inside";
  readonly at: CellRef;
}

const STYLE = "TableStyleLight1";

/**
 * Makes the plain range that holds the plan an Excel table named *Indicatori*, from its headings to the last indicator.
 * Nothing that was typed changes: where Excel would change a heading, or a row would be read otherwise in a table, it
 * is refused with the cell.
 */
export function convertRange(snapshot: Snapshot): Result<Conversion, PlanFailure | ConversionRefusal> {
  const plan = readPlan(snapshot);
  if (!plan.ok) return plan;
  const { table, rows, blankRows, spoken } = plan.value;
  const last = rows.at(-1)?.source.row ?? table.lastRow;
  const area: Area = {
    top: table.headingRow,
    left: table.firstColumn,
    bottom: last,
    right: table.lastColumn,
  };
  const inside = blankRows.filter((row) => row < last);
  const obstacle = obstacleIn(table, area) ?? headingObstacle(table, area) ?? rowObstacle(table, inside);
  if (obstacle !== undefined) return fail(obstacle);
  const change: MakeTable = {
    kind: "make-table",
    sheet: table.sheet.name,
    name: TABLES.indicators[spoken],
    area,
    headings: headingTexts(table, area),
    style: STYLE,
  };
  return ok({ changes: [change], inverse: inverseOf([change], snapshot), table: change.name });
}

const refusal = (
  table: LocatedTable,
  code: ConversionRefusal["code"],
  address: string,
): ConversionRefusal => ({
  code,
  at: { sheet: table.sheet.name, address },
});

function obstacleIn(table: LocatedTable, area: Area): ConversionRefusal | undefined {
  const { sheet } = table;
  if (table.name !== undefined) return refusal(table, "already-table", areaAddress(area));
  if (sheet.isProtected) return refusal(table, "range-locked", areaAddress(area));
  const merge = sheet.merges.find((one) => overlaps(one, area));
  if (merge !== undefined) return refusal(table, "cells-merged", areaAddress(merge));
  const other = sheet.tables.find((one) => overlaps(one.area, area));
  return other === undefined ? undefined : refusal(table, "other-table", areaAddress(other.area));
}

const headingCell = ({ sheet, headingRow }: LocatedTable, column: number) =>
  sheet.rows[headingRow - 1]?.[column - 1] ?? EMPTY;

/** To the letter: the table's columns are named as the cells. */
function headingTexts(table: LocatedTable, { left, right }: Area): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const cell = headingCell(table, left + index);
    return cell.kind === "text" ? cell.text : "";
  });
}

/** Excel makes texts of headings, fills blank ones and numbers those that are alike: letter case and outer blanks apart. */
function headingObstacle(table: LocatedTable, area: Area): ConversionRefusal | undefined {
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const address = cellAddress(area.top, column);
    const cell = headingCell(table, column);
    if (cell.kind === "empty" || (cell.kind === "text" && cell.text.trim() === ""))
      return refusal(table, "heading-blank", address);
    if (cell.kind !== "text" || table.sheet.formulas.has(`${area.top}:${column}`))
      return refusal(table, "heading-no-text", address);
    const folded = cell.text.trim().toLowerCase();
    if (seen.has(folded)) return refusal(table, "heading-twice", address);
    seen.add(folded);
  }
  return undefined;
}

/** In a table every row that holds a name is an indicator; between the parts of a printed list it is a title. */
function rowObstacle(table: LocatedTable, rows: readonly number[]): ConversionRefusal | undefined {
  for (const number of rows) {
    const row = tableRow(table, number);
    if (row.text("name") === "") continue;
    const address = row.at("name")?.address ?? cellAddress(number, table.firstColumn);
    const isHeading = row.text("target") !== "" || row.text("actual") !== "";
    return refusal(table, isHeading ? "headings-again" : "title-inside", address);
  }
  return undefined;
}
