import { areaAddress, cellAddress } from "../../../adapters/xlsx/address.ts";
import { stringXml } from "../../../adapters/xlsx/render-text.ts";
import type { RowLook, Sheet } from "../model/book.ts";
import type { CellFormat } from "../model/cell-format.ts";
import { isError, type BookCell } from "../model/cell-grid.ts";
import type { Table } from "../model/table.ts";
import { formulaForFile } from "./file-formula.ts";
import type { SharedTexts } from "./shared-texts.ts";
import { tag } from "./xml-out.ts";

/** What rows and cells refer to. */
export interface RowTargets {
  readonly texts: SharedTexts;
  readonly styleOf: (format: CellFormat) => number;
  readonly defaultFormat: CellFormat;
}

/** The rows of a sheet as they stand in a worksheet; mirror of `readRows`. */
export function rowsXml(sheet: Sheet, targets: RowTargets): string {
  const cells = new Map<number, string[]>();
  sheet.cells.forEach((cell, row, column) => {
    let list = cells.get(row);
    if (list === undefined) cells.set(row, (list = []));
    list.push(cellXml(cell, row, column, sheet, targets));
  });
  const numbers = new Set([...cells.keys(), ...sheet.rows.keys()]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const look = sheet.rows.get(row) ?? {};
      const own = cells.get(row) ?? [];
      return own.length === 0 && Object.keys(look).length === 0 ? "" : rowXml(row, look, own, targets);
    })
    .join("");
}

function rowXml(row: number, look: RowLook, cells: readonly string[], { styleOf }: RowTargets): string {
  const { format, height, hidden, filtered, outline, collapsed, fitted } = look;
  return tag(
    "row",
    {
      r: row,
      s: format === undefined ? undefined : styleOf(format),
      customFormat: format === undefined ? undefined : true,
      ht: height,
      hidden: hidden === true || filtered === true || undefined,
      customHeight: height === undefined || fitted === true ? undefined : true,
      outlineLevel: outline,
      collapsed: collapsed === true || undefined,
    },
    ...cells,
  );
}

function cellXml(cell: BookCell, row: number, column: number, sheet: Sheet, targets: RowTargets): string {
  const format =
    cell.format ?? sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? targets.defaultFormat;
  const style = targets.styleOf(format);
  const start = `<c r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const { value, formula } = cell;
  if (formula !== undefined) return formulaXml(start, cell, formula, row, column, sheet);
  if (value === "") return `${start}/>`;
  if (typeof value === "string") return `${start} t="s"><v>${targets.texts.indexOf(value)}</v></c>`;
  return `${start}${valueXml(cell)}</c>`;
}

function formulaXml(
  start: string,
  cell: BookCell,
  formula: string,
  row: number,
  column: number,
  sheet: Sheet,
): string {
  const { array } = cell;
  const text = stringXml(formulaForFile(formula, tableAt(sheet, row, column)));
  const metadata = array?.metadata === undefined ? "" : ` cm="${array.metadata}"`;
  if (array === undefined) return `${start}${valueXml(cell, `<f>${text}</f>`)}</c>`;
  const { rows, columns } = array;
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  return `${start}${metadata}${valueXml(cell, `<f t="array" ref="${areaAddress(area)}">${text}</f>`)}</c>`;
}

/** From behind the cell's attributes to before its close tag: the type, the formula, the value. */
function valueXml({ value }: BookCell, formula = ""): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`No cell holds the number ${value}`);
    return `>${formula}<v>${value}</v>`;
  }
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (isError(value)) return ` t="e">${formula}<v>${stringXml(value.error)}</v>`;
  return ` t="str">${formula}<v>${stringXml(value)}</v>`;
}

const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
