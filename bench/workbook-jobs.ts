import ExcelJS from "exceljs";
import { openXlsx as openWithHucre, saveXlsx as saveWithHucre } from "hucre/xlsx";
import { openXlsx } from "../src/adapters/xlsx/xlsx-workbook.ts";
import { compute, type ComputeTerms } from "../src/app/compute.ts";
import type { Result } from "../src/core/result.ts";

export const COMPUTE_TERMS: ComputeTerms = {
  asOf: undefined,
  today: { year: 2022, month: 6, day: 1 },
  language: undefined,
};

/** The name of the first indicator: a styled cell inside the table, B5. */
const CELL = { sheet: "Indicatori", address: "B5", row: 5, column: 2, value: "Un altro nome" };

/** The value of what must have worked. */
export function must<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.issue));
}

/** Our whole job: open, read, judge, describe, write. */
export async function computed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = must(openXlsx(bytes));
  const { changes } = must(compute(must(await workbook.read()), COMPUTE_TERMS));
  must(await workbook.apply(changes));
  return workbook.bytes();
}

/** The same file opened, one cell set, and saved, with what our product uses. */
export async function oneCellByUs(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = must(openXlsx(bytes));
  const { sheet, row, column, value } = CELL;
  must(await workbook.apply([{ kind: "write-cells", sheet, cells: [{ row, column, value }] }]));
  return workbook.bytes();
}

/** With the options without which hucre loses what the file holds. */
export async function oneCellByHucre(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWithHucre(bytes, { readStyles: true });
  const sheet = workbook.sheets.find(({ name }) => name === CELL.sheet);
  const cell = sheet?.cells?.get(`${CELL.row - 1},${CELL.column - 1}`);
  if (cell === undefined) throw new Error("hucre does not find the cell");
  cell.value = CELL.value;
  return saveWithHucre(workbook);
}

export async function oneCellByExcelJs(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet(CELL.sheet);
  if (sheet === undefined) throw new Error("ExcelJS does not find the sheet");
  sheet.getCell(CELL.address).value = CELL.value;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
