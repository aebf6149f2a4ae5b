import { EMPTY, type Cell } from "../../core/cell.ts";
import { areaAddress } from "../../ports/address.ts";
import type { CellLookUp, Lead, SheetSnapshot, Snapshot, TableSnapshot } from "../../ports/snapshot.ts";
import { fileWidthOfPoints } from "../column-width.ts";
import type { DisplayLocale } from "../xlsx/show-number.ts";
import {
  seenEntry,
  seenFormat,
  seenValue,
  type RawValue,
  type SeenName,
  type SeenSheet,
  type SeenWorkbook,
} from "./seen.ts";
import { TypedCells } from "./typed-cells.ts";

/** What Excel answered, as the use cases know it. */
export function snapshotOf(seen: SeenWorkbook, locale: DisplayLocale): Snapshot {
  const cells = new TypedCells(seen.sheets, locale);
  const sheets = seen.sheets.map((sheet) => sheetSnapshot(sheet, cells));
  return { sheets, dates: cells.dates, leads: () => leadsIn(seen) };
}

/**
 * Names, and conditional formats by a formula or a cell's value. Validations can be asked for only range by range, and
 * where charts take their figures from is told from ExcelApi 1.15 on.
 */
const leadsIn = ({ names, sheets }: SeenWorkbook): readonly Lead[] => [
  ...names.map((name) => nameLead(name, undefined)),
  ...sheets.flatMap((sheet) => [
    ...sheet.names.map((name) => nameLead(name, sheet.name)),
    ...sheet.rules.flatMap(({ formulas, areas }) =>
      formulas.map((formula): Lead => ({
        kind: "rule",
        sheet: sheet.name,
        place: areas.map(areaAddress).join(", "),
        formula,
      })),
    ),
  ]),
];

const nameLead = ({ name, formula }: SeenName, sheet: string | undefined): Lead => ({
  kind: "name",
  sheet,
  place: name,
  formula,
});

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
