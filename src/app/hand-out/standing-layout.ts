import { cellText, EMPTY } from "../../core/cell.ts";
import type { ReplaceSheet } from "../../ports/change.ts";
import type { LayoutCell, LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { Area, SheetSnapshot } from "../../ports/snapshot.ts";
import { formulaIn, writtenValue } from "../undo/previous-cell.ts";
import { HEADING_ROW, LEAST_HEIGHT } from "./describe-form.ts";
import { rowHeight } from "../describe/row-height.ts";
import { HAND_OUT_COLUMNS, rowRole, type HandOutColumnKey, type RowRole } from "./sheet-layout.ts";

const KEYS = Object.keys(HAND_OUT_COLUMNS) as readonly HandOutColumnKey[];
const ROLE = KEYS.indexOf("role");

/**
 * A centre's sheet as it stands, for the way back from filling it anew: its words and formulas in the looks of the new one.
 *
 * @param change what fills it
 * @returns undefined where rows or columns do not stand where we put them, or the new sheet has no row of a kind to go by
 */
export function asItStands(sheet: SheetSnapshot, { layout, mark }: ReplaceSheet): ReplaceSheet | undefined {
  const headings = layout.rows[HEADING_ROW - 1]?.cells ?? [];
  const isInPlace = KEYS.every(
    (_, column) => textAt(sheet, HEADING_ROW, column + 1) === String(headings[column]?.value),
  );
  if (!isInPlace || sheet.mark?.role !== mark?.role) return undefined;
  const patterns = patternsOf(layout);
  const rows: LayoutRow[] = [];
  const last = Math.max(
    sheet.rows.findLastIndex((row) => row?.some(({ kind }) => kind !== "empty")) + 1,
    HEADING_ROW,
  );
  for (let row = 1; row <= last; row += 1) {
    const role = rowRole(textAt(sheet, row, ROLE + 1));
    const pattern = row <= HEADING_ROW ? layout.rows[row - 1] : role && patterns.get(role);
    if (pattern === undefined) return undefined;
    rows.push(rowLike(pattern, sheet, row, layout));
  }
  const moved = ({ area, ...rest }: { readonly area: Area }): { readonly area: Area } => ({
    ...rest,
    area: { ...area, bottom: Math.max(area.top, last) },
  });
  const whole = ({ area }: { readonly area: Area }): boolean =>
    area.top === HEADING_ROW + 1 && area.bottom === layout.rows.length;
  return {
    kind: "replace-sheet",
    sheet: sheet.name,
    mark: sheet.mark,
    layout: {
      ...layout,
      name: sheet.name,
      rows,
      conditionalFormats: (layout.conditionalFormats ?? []).map((rule) => ({ ...rule, ...moved(rule) })),
      validations: (layout.validations ?? []).filter(whole).map((rule) => ({ ...rule, ...moved(rule) })),
    },
  };
}

const textAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  cellText(sheet.rows[row - 1]?.[column - 1] ?? EMPTY);

/** A row of each kind. */
function patternsOf({ rows }: SheetLayout): ReadonlyMap<RowRole, LayoutRow> {
  const patterns = new Map<RowRole, LayoutRow>();
  for (const row of rows.slice(HEADING_ROW)) {
    const role = rowRole(String(row.cells[ROLE]?.value ?? ""));
    if (role !== undefined && !patterns.has(role)) patterns.set(role, row);
  }
  return patterns;
}

function rowLike(pattern: LayoutRow, sheet: SheetSnapshot, row: number, { columns }: SheetLayout): LayoutRow {
  const width = Math.max(pattern.cells.length, sheet.rows[row - 1]?.length ?? 0);
  const cells = Array.from({ length: width }, (_, index): LayoutCell => {
    const column = index + 1;
    const cell = sheet.rows[row - 1]?.[index] ?? EMPTY;
    const formula = formulaIn(sheet, cell, row, column);
    const look = pattern.cells[index]?.style;
    const isReading = row > HEADING_ROW && KEYS[index] === "reading";
    const format = sheet.lookUp.numberFormat(row, column);
    const style = isReading ? { ...look, format } : look;
    return {
      ...(formula === undefined
        ? { value: writtenValue(sheet, cell, row, column) }
        : { value: null, formula }),
      ...(style === undefined ? {} : { style }),
    };
  });
  const height = row <= HEADING_ROW ? pattern.height : Math.max(rowHeight(cells, columns) ?? 0, LEAST_HEIGHT);
  return height === undefined ? { cells } : { cells, height };
}
