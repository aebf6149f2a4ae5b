import { EMPTY, type Cell } from "../../core/cell.ts";
import type { CellLookUp, SheetSnapshot, Snapshot, TableSnapshot } from "../../ports/snapshot.ts";
import { fileWidthOfPoints } from "../column-width.ts";
import type { DisplayLocale } from "../xlsx/show-number.ts";
import {
  seenEntry,
  seenFormat,
  seenValue,
  type RawValue,
  type SeenSheet,
  type SeenWorkbook,
} from "./seen.ts";
import { TypedCells } from "./typed-cells.ts";

/** What Excel answered, as the use cases know it. */
export function snapshotOf({ sheets }: SeenWorkbook, locale: DisplayLocale): Snapshot {
  const cells = new TypedCells(sheets, locale);
  return { sheets: sheets.map((sheet) => sheetSnapshot(sheet, cells)) };
}

function sheetSnapshot(sheet: SeenSheet, cells: TypedCells): SheetSnapshot {
  const { name, visibility, isProtected, mark, merges, used, content } = sheet;
  const [top, left] = [used?.top ?? 1, used?.left ?? 1];
  const rows: (readonly Cell[] | undefined)[] = Array.from({ length: top - 1 }, () => undefined);
  const formulas = new Set<string>();
  const before = Array.from({ length: left - 1 }, () => EMPTY);
  content.values.forEach((values, index) => {
    const row = [...before];
    values.forEach((value, at) => {
      const format = content.formats[index]?.[at] ?? "General";
      if (isFormula(content.formulas[index]?.[at], value)) formulas.add(`${top + index}:${left + at}`);
      row.push(value === "" ? EMPTY : cells.cell(value, format, content.texts[index]?.[at] ?? ""));
    });
    while (row.at(-1) === EMPTY) row.pop();
    rows.push(row.length === 0 ? undefined : row);
  });
  while (rows.length > 0 && rows.at(-1) === undefined) rows.pop();
  return {
    name,
    visibility,
    isProtected,
    mark,
    rows,
    formulas,
    merges,
    tables: sheet.tables.map(({ name: table, area, hasHeadings, hasTotals, headings }): TableSnapshot => ({
      name: table,
      area,
      hasHeadings,
      hasTotals,
      headings,
    })),
    lookUp: lookUpIn(sheet),
  };
}

/** A text that only looks like a formula is its own value. */
const isFormula = (entry: RawValue | undefined, value: RawValue): entry is string =>
  typeof entry === "string" && entry.startsWith("=") && entry !== value;

function lookUpIn(sheet: SeenSheet): CellLookUp {
  return {
    numberFormat: (row, column) => seenFormat(sheet, row, column),
    formula: (row, column) => {
      const entry = seenEntry(sheet, row, column);
      return isFormula(entry, seenValue(sheet, row, column)) ? entry : undefined;
    },
    serial: (row, column) => {
      const value = seenValue(sheet, row, column);
      return typeof value === "number" ? value : undefined;
    },
    // office.js gives texts without their apostrophe and has no member for it.
    unusualQuote: () => undefined,
    columnWidth: (column) => {
      const points = sheet.widths.get(column);
      return points === undefined ? undefined : fileWidthOfPoints(points);
    },
  };
}
